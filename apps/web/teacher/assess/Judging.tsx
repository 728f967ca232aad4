import { Anchor, Divider, Drawer, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { api, type Schemas } from '#web/api/client';
import { GoalHistory } from '#web/assessment/GoalHistory';
import { levelName, useWords } from '#web/assessment/use-words';
import { Loading } from '#web/parts/Loading';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { JudgementForm } from './JudgementForm';
import { ProposalView } from './ProposalView';
import { useAssessTexts } from './use-assess-texts';
import { useChoice } from './use-choice';

type ClassAssessments = Schemas['ClassAssessments'];
type Student = ClassAssessments['students'][number];
type Goal = ClassAssessments['goals'][number];

interface JudgingProps {
  readonly classId: string;
  readonly students: readonly Student[];
  readonly goals: readonly Goal[];
}

/** The drawer in which one student is judged against one goal; open while the address names both. */
export function Judging({ classId, students, goals }: JudgingProps) {
  const say = useCommonTexts();
  const [choice, choose] = useChoice();
  const student = students.find(({ personId }) => personId === choice.student);
  const goal = goals.find(({ id }) => id === choice.goal);
  const close = (): void => choose({ student: null, goal: null });
  return (
    <Drawer
      opened={student !== undefined && goal !== undefined}
      onClose={close}
      position="right"
      size={520}
      title={student && goal ? `${student.displayName} · ${goal.code}` : ''}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      {student && goal && <Panel classId={classId} student={student} goal={goal} onDone={close} />}
    </Drawer>
  );
}

interface PanelProps {
  readonly classId: string;
  readonly student: Student;
  readonly goal: Goal;
  readonly onDone: () => void;
}

function Panel({ classId, student, goal, onDone }: PanelProps) {
  const t = useAssessTexts();
  const { data: words } = useWords();
  const proposal = api.useQuery('get', '/v1/classes/{id}/proposals/{personId}/{goalId}', {
    params: { path: { id: classId, personId: student.personId, goalId: goal.id } },
  });
  const judged = api.useQuery('get', '/v1/people/{id}/assessments', { params: { path: { id: student.personId } } });
  const error = proposal.error ?? judged.error;
  if (error) {
    return <ProblemNotice error={error} retry={() => void Promise.all([proposal.refetch(), judged.refetch()])} />;
  }
  if (!proposal.data || !judged.data) return <Loading />;
  const history = judged.data.history.filter(({ goalId }) => goalId === goal.id);
  const firmId = student.firms[0]?.firmId;
  return (
    <Stack gap="md">
      <div>
        <Text fw={600}>{goal.text}</Text>
        <Text size="sm" c="dimmed">
          {levelName(words, goal.level)}
        </Text>
      </div>
      <ProposalView proposal={proposal.data} hasChecks={goal.checks.length > 0} firmId={firmId} />
      <Divider />
      <JudgementForm
        key={`${student.personId} ${goal.id}`}
        classId={classId}
        student={student}
        goal={goal}
        proposal={proposal.data}
        judged={history.at(-1)?.colour}
        onDone={onDone}
      />
      <Divider />
      <Title order={3}>{t('decide.history')}</Title>
      <GoalHistory history={history} firmId={firmId} />
      <Anchor component={Link} href={`/teacher/assess/students/${student.personId}`} size="sm">
        {t('decide.toStudent', { student: student.displayName })}
      </Anchor>
    </Stack>
  );
}
