import { Group, Text } from '@mantine/core';
import { ColourMark } from './ColourMark';
import { useAssessmentTexts } from './use-assessment-texts';
import { useWords } from './use-words';

/** What the signs mean. */
export function ColourLegend({ withProposal = false }: { readonly withProposal?: boolean }) {
  const t = useAssessmentTexts();
  const { data: words } = useWords();
  return (
    <Group gap="md" role="group" aria-label={t('legend')}>
      {words?.colours.map(({ colour, name, means }) => (
        <Group key={colour} gap={6} wrap="nowrap" title={means}>
          <ColourMark colour={colour} silent />
          <Text size="sm">{name}</Text>
        </Group>
      ))}
      {withProposal && (
        <Group gap={6} wrap="nowrap">
          <ColourMark colour="green" proposed silent />
          <Text size="sm">{t('legendProposed')}</Text>
        </Group>
      )}
    </Group>
  );
}
