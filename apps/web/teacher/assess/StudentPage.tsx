import { Card, Stack, Title } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { useParams } from 'wouter';
import { api } from '#web/api/client';
import { GoalOverview } from '#web/assessment/GoalOverview';
import { Growth } from '#web/assessment/Growth';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useAssessTexts } from './use-assess-texts';

/** How one student came along: growth, goals and feedback. */
export default function StudentPage() {
  const t = useAssessTexts();
  const { personId } = useParams<{ readonly personId: string }>();
  const { data, error, refetch } = api.useQuery('get', '/v1/people/{id}/assessments', {
    params: { path: { id: personId } },
  });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Page title={data.displayName} lead={t('studentLead')} above={[{ title: t('title'), to: '/teacher/assess' }]}>
      <Stack gap="lg">
        <Growth overall={data.growth.overall} />
        <Card withBorder padding="md">
          <Stack gap="md">
            <Title order={2} size="h3">
              {t('goalsOf')}
            </Title>
            {data.goals.length === 0 ? (
              <EmptyState icon={IconTargetArrow} title={t('noGoals')} text={t('noGoalsText')} />
            ) : (
              <GoalOverview assessments={data} />
            )}
          </Stack>
        </Card>
      </Stack>
    </Page>
  );
}
