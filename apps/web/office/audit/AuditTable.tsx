import { Stack, Table, Text } from '@mantine/core';
import type { Schemas } from '#web/api/client';
import { Moment } from '#web/parts/Moment';
import { isRole, useOfficeWords } from '../shared/use-office-words';
import { useAuditTexts } from './use-audit-texts';
import { useFieldNames } from './use-field-names';
import { useShownValue } from './use-shown-value';

type Entry = Schemas['AuditEntry'];

export function AuditTable({ entries }: { readonly entries: readonly Entry[] }) {
  const t = useAuditTexts();
  return (
    <Table.ScrollContainer
      minWidth={760}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t('title') } }}
    >
      <Table aria-label={t('title')} verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={150}>{t('when')}</Table.Th>
            <Table.Th>{t('who')}</Table.Th>
            <Table.Th>{t('what')}</Table.Th>
            <Table.Th>{t('about')}</Table.Th>
            <Table.Th>{t('changes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function EntryRow({ entry }: { readonly entry: Entry }) {
  const words = useOfficeWords();
  const roles = entry.actorRole.split(' ').map((role) => (isRole(role) ? words(`roles.${role}`) : role));
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Moment at={entry.at} />
      </Table.Td>
      <Table.Td>
        {entry.actorName}
        <Text size="xs" c="dimmed">
          {roles.join(', ')}
        </Text>
      </Table.Td>
      <Table.Td>{entry.actionText}</Table.Td>
      <Table.Td>{entry.subjectLabel}</Table.Td>
      <Table.Td>
        <Changes before={entry.before} after={entry.after} />
      </Table.Td>
    </Table.Tr>
  );
}

function Changes({ before, after }: Pick<Entry, 'before' | 'after'>) {
  const t = useAuditTexts();
  const nameOf = useFieldNames();
  const shown = useShownValue();
  const all = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  // Ids say nothing to people, and of something new only what was filled in is worth reading.
  const fields = all.filter((field) => !/Ids?$/.test(field) && (shown(before?.[field]) || shown(after?.[field])));
  const textOf = (value: unknown): string => shown(value) || t('nothing');
  return (
    <Stack gap={2} maw={360}>
      {fields.map((field) => (
        <Text key={field} size="sm" style={{ overflowWrap: 'anywhere' }}>
          <Text component="span" inherit c="dimmed">
            {nameOf(field)}:
          </Text>{' '}
          {before && field in before && (
            <>
              <s>{textOf(before[field])}</s>{' '}
            </>
          )}
          {after && field in after && textOf(after[field])}
        </Text>
      ))}
    </Stack>
  );
}
