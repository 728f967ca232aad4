import { Button, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { StateBadge } from '#web/parts/StateBadge';
import { useCommonTexts } from '#web/texts/use-texts';
import { isDepartment, isRole, useOfficeWords } from '../../shared/use-office-words';
import { usePeopleTexts } from '../use-people-texts';
import type { ImportLine } from './send-list';

/** A browser is slow with thousands of rows that nobody reads at once. */
const pageSize = 100;

const tones = {
  'new-person': 'good',
  'new-membership': 'good',
  changed: 'wait',
  unchanged: 'plain',
  refused: 'bad',
} as const;

export function ImportTable({ lines }: { readonly lines: readonly ImportLine[] }) {
  const t = usePeopleTexts();
  const say = useCommonTexts();
  const [size, setSize] = useState(pageSize);
  const viewport = { tabIndex: 0, 'aria-label': t('import.title') };
  return (
    <Stack>
      <Table.ScrollContainer minWidth={800} scrollAreaProps={{ viewportProps: viewport }}>
        <Table aria-label={t('import.title')} verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={70}>{t('import.line')}</Table.Th>
              <Table.Th w={190}>{t('import.outcome')}</Table.Th>
              <Table.Th>{t('name')}</Table.Th>
              <Table.Th>{t('userName')}</Table.Th>
              <Table.Th>{t('roles')}</Table.Th>
              <Table.Th>{t('firm')}</Table.Th>
              <Table.Th>{t('import.details')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.slice(0, size).map((line) => (
              <LineRow key={line.line} line={line} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {lines.length > size && (
        <Button variant="default" style={{ alignSelf: 'center' }} onClick={() => setSize(size + pageSize)}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}

function LineRow({ line }: { readonly line: ImportLine }) {
  const t = usePeopleTexts();
  const words = useOfficeWords();
  const department = line.department && isDepartment(line.department) ? words(`departments.${line.department}`) : '';
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td className="kontor-figures">{line.line}</Table.Td>
      <Table.Td>
        <StateBadge tone={tones[line.outcome]}>{t(`import.outcomes.${line.outcome}`)}</StateBadge>
      </Table.Td>
      <Table.Td>{line.displayName}</Table.Td>
      <Table.Td>{line.userName}</Table.Td>
      <Table.Td>{line.roles.map((role) => (isRole(role) ? words(`roles.${role}`) : role)).join(', ')}</Table.Td>
      <Table.Td>{[line.firmName, department].filter(Boolean).join(' · ')}</Table.Td>
      <Table.Td>
        <Details line={line} />
      </Table.Td>
    </Table.Tr>
  );
}

function Details({ line }: { readonly line: ImportLine }) {
  const t = usePeopleTexts();
  const named = line.changes.map((field) => t(`import.field.${field as 'email'}`));
  return (
    <>
      {line.problems.map(({ pointer, code, detail }) => (
        <Text key={`${pointer} ${code}`} size="sm">
          {detail}
        </Text>
      ))}
      {named.length > 0 && <Text size="sm">{t('import.changes', { fields: named.join(', ') })}</Text>}
    </>
  );
}
