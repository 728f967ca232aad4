import { Button, Stack } from '@mantine/core';
import { IconTargetArrow, IconUsers } from '@tabler/icons-react';
import { Link } from 'wouter';
import { api } from '#web/api/client';
import { ColourLegend } from '#web/assessment/ColourLegend';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { ClassChoice } from '../class/ClassChoice';
import { NoClass } from '../class/NoClass';
import { useTaughtClass, type TaughtClass } from '../class/use-taught-class';
import { AcceptProposals } from './AcceptProposals';
import { ChoiceBar } from './ChoiceBar';
import { ExportMenu } from './ExportMenu';
import { Judging } from './Judging';
import { Matrix } from './Matrix';
import { useAssessTexts } from './use-assess-texts';
import { useChoice } from './use-choice';

/** The students of a class by learning goals. */
export default function AssessPage() {
  const t = useAssessTexts();
  const taught = useTaughtClass();
  const [choice] = useChoice();
  const { current } = taught;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <ClassChoice taught={taught} />
          {current && <ExportMenu classId={current.id} goalSetId={choice.set} />}
        </>
      }
    >
      {taught.error != null && <ProblemNotice error={taught.error} />}
      {taught.isLoading && <Loading />}
      {!taught.isLoading && !taught.error && !current && <NoClass />}
      {current && <ClassMatrix taughtClass={current} />}
    </Page>
  );
}

function ClassMatrix({ taughtClass }: { readonly taughtClass: TaughtClass }) {
  const classId = taughtClass.id;
  const t = useAssessTexts();
  const [choice, choose] = useChoice();
  const { data, error, refetch } = api.useQuery('get', '/v1/classes/{id}/assessments', {
    params: { path: { id: classId }, query: choice.set ? { goalSetId: choice.set } : {} },
  });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  const students = data?.students.filter(
    ({ firms }) => !choice.firm || firms.some(({ firmId }) => firmId === choice.firm),
  );
  return (
    <Stack gap="lg">
      <ChoiceBar taughtClass={taughtClass} students={data?.students ?? []} />
      {!data || !students ? (
        <Loading />
      ) : data.students.length === 0 ? (
        <EmptyState icon={IconUsers} title={t('noStudents')} text={t('noStudentsText')} />
      ) : data.goals.length === 0 ? (
        <EmptyState
          icon={IconTargetArrow}
          title={t('noGoals')}
          text={t('noGoalsText')}
          action={
            <Button component={Link} href="/teacher/goals">
              {t('toGoals')}
            </Button>
          }
        />
      ) : (
        <>
          <AcceptProposals classId={classId} students={students} cells={data.cells} />
          <Matrix
            students={students}
            goals={data.goals}
            cells={data.cells}
            onOpen={(student, goal) => choose({ student, goal })}
          />
          <ColourLegend ofClass />
          <Judging classId={classId} students={data.students} goals={data.goals} />
        </>
      )}
    </Stack>
  );
}
