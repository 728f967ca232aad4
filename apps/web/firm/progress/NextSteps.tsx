import { Card, Group, Stack, Text, Title } from '@mantine/core';
import type { Schemas } from '#web/api/client';
import { ColourMark } from '#web/assessment/ColourMark';
import { useHistoryByGoal } from '#web/assessment/use-latest';
import { useFormat } from '#web/texts/use-format';
import { useProgressTexts } from './use-progress-texts';

/** As much as somebody can keep in mind. */
const shown = 3;

/** The latest feedback that still counts: what a student should read first. */
export function NextSteps({ assessments }: { readonly assessments: Schemas['PersonAssessments'] }) {
  const t = useProgressTexts();
  const { day } = useFormat();
  const byGoal = useHistoryByGoal(assessments.history);
  const codes = new Map(assessments.goals.map(({ id, code }) => [id, code]));
  const feedback = [...byGoal.values()]
    .flatMap((judged) => judged.findLast(({ feedback: sentence }) => sentence) ?? [])
    .sort((one, other) => other.assessedAt.localeCompare(one.assessedAt))
    .slice(0, shown);
  return (
    <Card withBorder padding="md">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('next')}
        </Title>
        {feedback.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('nextNone')}
          </Text>
        )}
        {feedback.map(({ id, goalId, colour, feedback: sentence, assessedAt, assessedByName }) => (
          <Group key={id} wrap="nowrap" align="flex-start" gap="sm">
            <ColourMark colour={colour} />
            <div>
              <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
                {sentence}
              </Text>
              <Text size="xs" c="dimmed">
                {`${codes.get(goalId) ?? ''} · ${assessedByName} · ${day(assessedAt.slice(0, 10))}`}
              </Text>
            </div>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
