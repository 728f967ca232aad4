import { Button, Stack } from '@mantine/core';
import { IconSchool, IconTargetArrow, IconUsers } from '@tabler/icons-react';
import { Link } from 'wouter';
import { api } from '#web/api/client';
import { ColourLegend } from '#web/assessment/ColourLegend';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
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
  const classes = api.useQuery('get', '/v1/classes');
  const [choice] = useChoice();
  const classId = choice.class ?? classes.data?.items[0]?.id;
  if (classes.isPending) return <Loading />;
  if (classes.error) return <ProblemNotice error={classes.error} retry={() => void classes.refetch()} />;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={classId && <ExportMenu classId={classId} goalSetId={choice.set} />}
    >
      {classId ? (
        <ClassMatrix classId={classId} />
      ) : (
        <EmptyState icon={IconSchool} title={t('noClass')} text={t('noClassText')} />
      )}
    </Page>
  );
}

function ClassMatrix({ classId }: { readonly classId: string }) {
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
      <ChoiceBar classId={classId} students={data?.students ?? []} />
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
