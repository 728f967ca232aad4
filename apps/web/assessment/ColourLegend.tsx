import { Group, Text } from '@mantine/core';
import { ColourMark } from './ColourMark';
import { useAssessmentTexts } from './use-assessment-texts';
import { levelDots, useWords } from './use-words';

interface ColourLegendProps {
  /** With what only a table of a class shows: proposals, decisions that differ from them, the levels of goals. */
  readonly ofClass?: boolean;
}

/** What the signs mean. */
export function ColourLegend({ ofClass = false }: ColourLegendProps) {
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
      {ofClass && (
        <>
          <Group gap={6} wrap="nowrap">
            <ColourMark colour="green" proposed silent />
            <Text size="sm">{t('legendProposed')}</Text>
          </Group>
          <Group gap={6} wrap="nowrap">
            <ColourMark colour="green" proposed shared silent />
            <Text size="sm">{t('legendShared')}</Text>
          </Group>
          <Group gap={6} wrap="nowrap">
            <span className="assessment-differs" aria-hidden />
            <Text size="sm">{t('legendDiffers')}</Text>
          </Group>
          {words?.levels.map(({ level, name, weight }) => (
            <Group key={level} gap={6} wrap="nowrap">
              <span className="assessment-level" aria-hidden>
                {levelDots(weight)}
              </span>
              <Text size="sm">{name}</Text>
            </Group>
          ))}
        </>
      )}
    </Group>
  );
}
