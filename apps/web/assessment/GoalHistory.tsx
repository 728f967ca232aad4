import { Group, Stack, Text } from '@mantine/core';
import type { Schemas } from '#web/api/client';
import { useFormat } from '#web/texts/use-format';
import { ColourMark } from './ColourMark';
import { EvidenceLinks } from './EvidenceLinks';
import { useAssessmentTexts } from './use-assessment-texts';
import { useWords, wordsOf } from './use-words';

type Assessment = Schemas['Assessment'];

interface GoalHistoryProps {
  /** Of one student and goal, in the order of time. */
  readonly history: readonly Assessment[];
  /** The firm whose documents the evidence is, for links to them. */
  readonly firmId?: string;
}

/** How one goal was judged over time, the latest first, with the feedback. */
export function GoalHistory({ history, firmId }: GoalHistoryProps) {
  const t = useAssessmentTexts();
  const { day } = useFormat();
  const { data: words } = useWords();
  if (history.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('historyNone')}
      </Text>
    );
  }
  return (
    <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {history
        .toReversed()
        .map(({ id, colour, feedback, assessedAt, assessedByName, evidence, documentId, caseId }) => (
          <Group component="li" key={id} wrap="nowrap" align="flex-start" gap="sm">
            <ColourMark colour={colour} silent />
            <Stack gap={2}>
              <Text size="sm" fw={600}>
                {wordsOf(words, colour).name}
                <Text span size="sm" c="dimmed" fw={400}>
                  {` · ${day(assessedAt.slice(0, 10))} · ${assessedByName}`}
                </Text>
              </Text>
              {feedback && (
                <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
                  {feedback}
                </Text>
              )}
              <EvidenceLinks evidence={subjectAmong(evidence, documentId ?? caseId)} firmId={firmId} />
            </Stack>
          </Group>
        ))}
    </Stack>
  );
}

/** What the judgement is about, where it is about one thing; else all that it rests on. */
function subjectAmong(evidence: Assessment['evidence'], subjectId: string | null): Assessment['evidence'] {
  const subject = evidence.find(({ id }) => id === subjectId);
  return subject ? [subject] : evidence;
}

/** The colours of a goal in the order of time, in one line. */
export function GoalSteps({ history }: { readonly history: readonly Assessment[] }) {
  const { day } = useFormat();
  return (
    <ol className="assessment-steps">
      {history.map(({ id, colour, assessedAt }) => (
        <li key={id}>
          <Group gap={6} wrap="nowrap">
            <ColourMark colour={colour} />
            <Text size="xs" c="dimmed">
              {day(assessedAt.slice(0, 10))}
            </Text>
          </Group>
        </li>
      ))}
    </ol>
  );
}
