import './assessment.css';
import { Accordion, Group, Stack, Text } from '@mantine/core';
import type { Schemas } from '#web/api/client';
import { ColourMark } from './ColourMark';
import { GoalHistory, GoalSteps } from './GoalHistory';
import { useAssessmentTexts } from './use-assessment-texts';
import { useHistoryByGoal } from './use-latest';
import { levelName, useWords, wordsOf } from './use-words';

type PersonAssessments = Schemas['PersonAssessments'];
type Goal = PersonAssessments['goals'][number];

interface GoalOverviewProps {
  readonly assessments: PersonAssessments;
  readonly firmId?: string;
}

/** The goals of a student by level: those that were judged open to their history, the others stand below. */
export function GoalOverview({ assessments: { goals, history }, firmId }: GoalOverviewProps) {
  const { data: words } = useWords();
  const byGoal = useHistoryByGoal(history);
  return (
    <Stack gap="lg">
      {words?.levels.map(({ level }) => {
        const ofLevel = goals.filter((goal) => goal.level === level);
        const judged = ofLevel.filter(({ id }) => byGoal.has(id));
        const open = ofLevel.filter(({ id, archivedAt }) => !byGoal.has(id) && archivedAt === null);
        if (judged.length + open.length === 0) return null;
        return (
          <Stack key={level} gap="xs" component="section" aria-label={levelName(words, level)}>
            <Text size="sm" fw={650} c="dimmed">
              {levelName(words, level)}
            </Text>
            {judged.length > 0 && (
              <Accordion variant="contained" multiple order={3}>
                {judged.map((goal) => (
                  <JudgedGoal key={goal.id} goal={goal} history={byGoal.get(goal.id) ?? []} firmId={firmId} />
                ))}
              </Accordion>
            )}
            {open.length > 0 && <OpenGoals goals={open} />}
          </Stack>
        );
      })}
    </Stack>
  );
}

interface JudgedGoalProps {
  readonly goal: Goal;
  readonly history: PersonAssessments['history'];
  readonly firmId: string | undefined;
}

function JudgedGoal({ goal: { id, code, text }, history, firmId }: JudgedGoalProps) {
  const { data: words } = useWords();
  const latest = history.at(-1)!;
  return (
    <Accordion.Item value={id}>
      <Accordion.Control>
        <Group gap="sm" wrap="nowrap">
          <ColourMark colour={latest.colour} silent />
          <span>
            <Text size="sm" span display="block">
              <b>{code}</b> {text}
            </Text>
            <Text size="sm" c="dimmed" span display="block">
              {wordsOf(words, latest.colour).name}
            </Text>
          </span>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="md">
          {history.length > 1 && <GoalSteps history={history} />}
          <GoalHistory history={history} firmId={firmId} />
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

function OpenGoals({ goals }: { readonly goals: readonly Goal[] }) {
  const t = useAssessmentTexts();
  return (
    <div>
      <Text size="sm" c="dimmed">
        {t('historyNone')}
      </Text>
      <Stack component="ul" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
        {goals.map(({ id, code, text }) => (
          <Text component="li" size="sm" key={id}>
            <b>{code}</b> {text}
          </Text>
        ))}
      </Stack>
    </div>
  );
}
