import { Card, Radio, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useSteerTexts } from '../use-steer-texts';

type Choice = 'network' | 'strict' | 'didactic';

/** How strictly the documents of the class's firms are checked. */
export function StrictnessCard({ steering }: { readonly steering: Schemas['ClassSteering'] }) {
  const t = useSteerTexts();
  const { classId: id, strictness, networkStrictness } = steering;
  const [error, setError] = useState<unknown>();
  const [wanted, setWanted] = useState<Choice>();
  const choose = async (choice: Choice): Promise<void> => {
    setWanted(choice);
    setError(undefined);
    try {
      const body = { strictness: choice === 'network' ? null : choice };
      await client.PATCH('/v1/classes/{id}', { params: { path: { id } }, body });
      await queryClient.invalidateQueries();
      void notify(t('strictness.changed'));
    } catch (problem) {
      setError(problem);
    } finally {
      setWanted(undefined);
    }
  };
  const choices = [
    { value: 'network', label: t('strictness.network', { now: t(`strictness.${networkStrictness}`) }) },
    { value: 'didactic', label: t('strictness.didactic'), description: t('strictness.didacticText') },
    { value: 'strict', label: t('strictness.strict'), description: t('strictness.strictText') },
  ] as const;
  return (
    <Card withBorder padding="lg">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('strictness.title')}
        </Title>
        <Text size="sm">{t('strictness.text')}</Text>
        {error !== undefined && <ProblemNotice error={error} />}
        <Radio.Group
          aria-label={t('strictness.title')}
          value={wanted ?? strictness ?? 'network'}
          onChange={(value) => void choose(value as Choice)}
        >
          <Stack gap="sm">
            {choices.map((choice) => (
              <Radio key={choice.value} {...choice} disabled={wanted !== undefined} />
            ))}
          </Stack>
        </Radio.Group>
      </Stack>
    </Card>
  );
}
