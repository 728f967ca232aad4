import { Accordion, Group, Stack, Text } from '@mantine/core';
import type { Schemas } from '#web/api/client';
import { ColourMark } from './ColourMark';
import { GoalHistory, GoalSteps } from './GoalHistory';
import { useAssessmentTexts } from './use-assessment-texts';
import { useHistoryByGoal } from './use-latest';
import { levelName, useWords, wordsOf } from './use-words';

type PersonAssessments = Schemas['PersonAssessments'];

interface GoalOverviewProps {
  readonly assessments: PersonAssessments;
  readonly firmId?: string;
}

/** The goals of a student by level; each opens to its history. */
export function GoalOverview({ assessments: { goals, history, growth }, firmId }: GoalOverviewProps) {
  const t = useAssessmentTexts();
  const { data: words } = useWords();
  const byGoal = useHistoryByGoal(history);
  const points = new Map(growth.goals.map((each) => [each.goalId, each.points]));
  const current = goals.filter(({ id, archivedAt }) => archivedAt === null || byGoal.has(id));
  return (
    <Stack gap="lg">
      {words?.levels.map(({ level }) => {
        const ofLevel = current.filter((goal) => goal.level === level);
        if (ofLevel.length === 0) return null;
        return (
          <Stack key={level} gap={4} component="section" aria-label={levelName(words, level)}>
            <Text size="sm" fw={650} c="dimmed">
              {levelName(words, level)}
            </Text>
            <Accordion variant="separated" multiple order={3}>
              {ofLevel.map(({ id, code, text }) => {
                const judged = byGoal.get(id) ?? [];
                const latest = judged.at(-1);
                const name = latest ? wordsOf(words, latest.colour).name : t('historyNone');
                return (
                  <Accordion.Item key={id} value={id}>
                    <Accordion.Control>
                      <Group gap="sm" wrap="nowrap">
                        {latest ? (
                          <ColourMark colour={latest.colour} silent />
                        ) : (
                          <span className="assessment-empty" aria-hidden />
                        )}
                        <span>
                          <Text size="sm" span display="block">
                            <b>{code}</b> {text}
                          </Text>
                          <Text size="sm" c="dimmed" span display="block">
                            {name}
                          </Text>
                        </span>
                      </Group>
                    </Accordion.Control>
                    <Accordion.Panel>
                      <Stack gap="md">
                        {judged.length > 1 && <GoalSteps points={points.get(id) ?? []} />}
                        <GoalHistory history={judged} firmId={firmId} />
                      </Stack>
                    </Accordion.Panel>
                  </Accordion.Item>
                );
              })}
            </Accordion>
          </Stack>
        );
      })}
    </Stack>
  );
}
