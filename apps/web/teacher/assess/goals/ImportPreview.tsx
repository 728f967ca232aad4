import { Stack, Table, Text, Title } from '@mantine/core';
import type { Schemas } from '#web/api/client';
import { StateBadge } from '#web/parts/StateBadge';
import { languages } from '#web/texts/languages';
import { useGoalsTexts } from './use-goals-texts';

type Line = Schemas['GoalImport']['lines'][number];

const tones = { added: 'good', changed: 'wait', unchanged: 'plain', refused: 'bad' } as const;
const outcomes = ['added', 'changed', 'unchanged', 'refused'] as const;

/** What an import would do, line by line, with why a line is refused. */
export function ImportPreview({ lines }: { readonly lines: readonly Line[] }) {
  const t = useGoalsTexts();
  const counts = Object.fromEntries(
    outcomes.map((outcome) => [outcome, lines.filter((line) => line.outcome === outcome).length]),
  );
  return (
    <Stack gap="xs">
      <Title order={3}>{t('import.preview')}</Title>
      <Text size="sm" role="status">
        {t('import.summary', counts)}
      </Text>
      <Table.ScrollContainer
        type="native"
        minWidth={460}
        maxHeight={360}
        tabIndex={0}
        role="region"
        aria-label={t('import.preview')}
      >
        <Table aria-label={t('import.preview')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('import.line')}</Table.Th>
              <Table.Th scope="col" miw={130}>
                {t('import.outcome')}
              </Table.Th>
              <Table.Th scope="col">{t('text')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr key={line.line} style={{ verticalAlign: 'top' }}>
                <Table.Td className="kontor-figures">{line.line}</Table.Td>
                <Table.Td>
                  <StateBadge tone={tones[line.outcome]}>{t(`import.outcomes.${line.outcome}`)}</StateBadge>
                </Table.Td>
                <Table.Td>
                  <Text size="sm">
                    <b>{line.code}</b> {languages.map((language) => line.texts[language]).find(Boolean)}
                  </Text>
                  {line.problems.map(({ field, code, detail }) => (
                    <Text size="sm" c="var(--mantine-color-error)" key={`${field} ${code}`}>
                      {detail}
                    </Text>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
