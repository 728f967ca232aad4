import { Alert, Tabs } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { api } from '#web/api/client';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { ClassChoice } from '../class/ClassChoice';
import { NoClass } from '../class/NoClass';
import { useTaughtClass } from '../class/use-taught-class';
import { ExercisesPanel } from './exercises/ExercisesPanel';
import { MoneyPanel } from './money/MoneyPanel';
import { PauseCard } from './rules/PauseCard';
import { StrictnessCard } from './rules/StrictnessCard';
import { useSteerTexts } from './use-steer-texts';

/** What a class trades with: exercises with simulated firms, rules, money. */
export default function SteerPage() {
  const say = useCommonTexts();
  const t = useSteerTexts();
  const taught = useTaughtClass();
  const { current } = taught;
  return (
    <Page title={say('nav.steer')} lead={t('lead')} actions={<ClassChoice taught={taught} />}>
      {taught.error != null && <ProblemNotice error={taught.error} />}
      {taught.isLoading && <Loading />}
      {!taught.isLoading && !taught.error && !current && <NoClass />}
      {current && <Steering key={current.id} classId={current.id} />}
    </Page>
  );
}

function Steering({ classId }: { readonly classId: string }) {
  const t = useSteerTexts();
  const params = { path: { id: classId } };
  const { data, error, refetch } = api.useQuery('get', '/v1/classes/{id}/steering', { params });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      {data.pausedAt && (
        <Alert color="orange" variant="light" icon={<IconPlayerPause aria-hidden />} title={t('pause.isPaused')}>
          {t('pause.isPausedText')}
        </Alert>
      )}
      <Tabs defaultValue="exercises" keepMounted={false}>
        <Tabs.List mb="lg">
          <Tabs.Tab value="exercises">{t('tabs.exercises')}</Tabs.Tab>
          <Tabs.Tab value="rules">{t('tabs.rules')}</Tabs.Tab>
          <Tabs.Tab value="money">{t('tabs.money')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="exercises">
          <ExercisesPanel steering={data} />
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <PauseCard steering={data} />
          <StrictnessCard steering={data} />
        </Tabs.Panel>
        <Tabs.Panel value="money">
          <MoneyPanel steering={data} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
