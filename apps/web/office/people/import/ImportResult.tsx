import { Alert, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useCommonTexts } from '#web/texts/use-texts';
import { useDesk } from '../use-desk';
import { usePeopleTexts } from '../use-people-texts';
import { csvOf, saveFile } from './save-csv';
import type { ImportLine, PeopleImport } from './send-list';

interface ImportResultProps {
  readonly result: PeopleImport;
  readonly onAgain: () => void;
}

/** What was done, and the first passwords: shown this once. */
export function ImportResult({ result, onAgain }: ImportResultProps) {
  const t = usePeopleTexts();
  const desk = useDesk();
  const created = result.lines.filter(({ firstPassword }) => firstPassword !== null);
  return (
    <Stack>
      <Alert
        color="green"
        variant="light"
        icon={<IconCircleCheck aria-hidden />}
        title={t('import.done')}
        role="status"
      >
        {created.length === 0 && t('import.noPasswords')}
      </Alert>
      {created.length > 0 && <Passwords lines={created} />}
      <Group>
        <Button component={Link} href={`${desk}/people`} variant="light">
          {t('import.toPeople')}
        </Button>
        <Button variant="default" onClick={onAgain}>
          {t('import.another')}
        </Button>
      </Group>
    </Stack>
  );
}

function Passwords({ lines }: { readonly lines: readonly ImportLine[] }) {
  const t = usePeopleTexts();
  const say = useCommonTexts();
  const titles = [t('name'), t('userName'), t('import.firstPassword'), t('firm')];
  const rows = lines.map((line) => [
    line.displayName,
    line.userName ?? '',
    line.firstPassword ?? '',
    line.firmName ?? '',
  ]);
  const viewport = { tabIndex: 0, 'aria-label': t('import.passwords') };
  return (
    <>
      <Title order={2}>{t('import.passwords')}</Title>
      <Text>{t('import.passwordsHint')}</Text>
      <Group>
        <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {say('print')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={16} aria-hidden />}
          onClick={() => saveFile('kontor-passwords.csv', csvOf([titles, ...rows]))}
        >
          {t('import.saveCsv')}
        </Button>
      </Group>
      <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: viewport }}>
        <Table aria-label={t('import.passwords')}>
          <Table.Thead>
            <Table.Tr>
              {titles.map((title) => (
                <Table.Th key={title}>{title}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(([name, userName, password, firm]) => (
              <Table.Tr key={userName}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{userName}</Table.Td>
                <Table.Td ff="monospace">{password}</Table.Td>
                <Table.Td>{firm}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
