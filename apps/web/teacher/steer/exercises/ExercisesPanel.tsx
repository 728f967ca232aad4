import { Stack } from '@mantine/core';
import { IconTheater } from '@tabler/icons-react';
import { api, type Schemas } from '#web/api/client';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useSteerTexts } from '../use-steer-texts';
import { ExerciseTable } from './ExerciseTable';
import { NewExercise } from './NewExercise';

/** Exercises with simulated firms: a new one, and how those that were set up go. */
export function ExercisesPanel({ steering }: { readonly steering: Schemas['ClassSteering'] }) {
  const t = useSteerTexts();
  const params = { path: { id: steering.classId } };
  // What the simulated firm waits for is no event of the class's firms, so it is looked at now and then.
  const scenarios = api.useQuery('get', '/v1/classes/{id}/scenarios', { params }, { refetchInterval: 5_000 });
  const services = api.useQuery('get', '/v1/firms', { params: { query: { services: 'true', limit: 200 } } });
  const error = scenarios.error ?? services.error;
  if (error) return <ProblemNotice error={error} retry={() => void scenarios.refetch()} />;
  if (!scenarios.data || !services.data) return <Loading />;
  const partners = services.data.items;
  return (
    <Stack gap="lg">
      <NewExercise steering={steering} partners={partners} />
      {scenarios.data.items.length === 0 ? (
        <EmptyState icon={IconTheater} title={t('exercise.none')} text={t('exercise.noneText')} />
      ) : (
        <ExerciseTable scenarios={scenarios.data.items} firms={[...steering.firms, ...partners]} />
      )}
    </Stack>
  );
}
