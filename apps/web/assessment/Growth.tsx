import { Card, Skeleton, Stack, Text, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Schemas } from '#web/api/client';
import { useAssessmentTexts } from './use-assessment-texts';

const GrowthChart = lazy(() => import('./GrowthChart'));

/** The growth of a student over all goals, once there is something to see. */
export function Growth({ overall }: { readonly overall: Schemas['PersonAssessments']['growth']['overall'] }) {
  const t = useAssessmentTexts();
  const last = overall.at(-1);
  return (
    <Card withBorder padding="md">
      <Stack gap="xs">
        <Title order={2} size="h3">
          {t('growth')}
        </Title>
        {last ? (
          <>
            <Text size="sm" c="dimmed">
              {t('growthNow', { share: last.share, count: last.seen })}
            </Text>
            <Suspense fallback={<Skeleton h={220} />}>
              <GrowthChart overall={overall} />
            </Suspense>
          </>
        ) : (
          <Text size="sm" c="dimmed">
            {t('growthNone')}
          </Text>
        )}
      </Stack>
    </Card>
  );
}
