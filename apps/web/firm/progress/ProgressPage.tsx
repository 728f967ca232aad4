import { Card, SimpleGrid, Stack, Title } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import { api } from '#web/api/client';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { useMe } from '#web/app/session/use-me';
import { ColourLegend } from '#web/assessment/ColourLegend';
import { GoalOverview } from '#web/assessment/GoalOverview';
import { Growth } from '#web/assessment/Growth';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { NextSteps } from './NextSteps';
import { useProgressTexts } from './use-progress-texts';

/** A student's own goals, feedback and growth. */
export default function ProgressPage() {
  const t = useProgressTexts();
  const me = useMe();
  const firmId = useFirmOfPage();
  const { data, error, refetch } = api.useQuery('get', '/v1/people/{id}/assessments', {
    params: { path: { id: me.id } },
  });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {data.goals.length === 0 ? (
        <EmptyState icon={IconTargetArrow} title={t('none')} text={t('noneText')} />
      ) : (
        <Stack gap="lg">
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <NextSteps assessments={data} />
            <Growth overall={data.growth.overall} />
          </SimpleGrid>
          <Card withBorder padding="md">
            <Stack gap="md">
              <Title order={2} size="h3">
                {t('goals')}
              </Title>
              <ColourLegend />
              <GoalOverview assessments={data} firmId={firmId} />
            </Stack>
          </Card>
        </Stack>
      )}
    </Page>
  );
}
