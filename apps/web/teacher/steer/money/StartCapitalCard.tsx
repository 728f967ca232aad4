import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { client, type Schemas } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { queryClient } from '#web/api/queries';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useFormat } from '#web/texts/use-format';
import { useSteerTexts } from '../use-steer-texts';
import { AmountInput, amountTyped } from './AmountInput';

/** What the bank gives a new firm of the class. */
export function StartCapitalCard({ steering }: { readonly steering: Schemas['ClassSteering'] }) {
  const t = useSteerTexts();
  const { amount: write } = useFormat();
  const { classId, startCapital, networkStartCapital, currency } = steering;
  const [typed, setTyped] = useState(startCapital ?? '');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const about = isProblem(error) ? error.about('/amount') : undefined;
  const set = async (amount: string | null): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await client.PUT('/v1/classes/{id}/start-capital', { params: { path: { id: classId } }, body: { amount } });
      setTyped(amount ?? '');
      await queryClient.invalidateQueries();
      void notify(t('capital.done'));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void set(amountTyped(typed));
  };
  return (
    <Card withBorder padding="lg" component="form" onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('capital.title')}
        </Title>
        <Text size="sm">{t('capital.text')}</Text>
        {error !== undefined && !about && <ProblemNotice error={error} />}
        <AmountInput
          label={t('capital.amount')}
          description={t('capital.network', { amount: write(networkStartCapital, currency) })}
          value={typed}
          onType={setTyped}
          currency={currency}
          error={about}
        />
        <Group gap="xs">
          <Button type="submit" loading={busy} disabled={typed.trim() === ''}>
            {t('capital.set')}
          </Button>
          {startCapital !== null && (
            <Button variant="default" disabled={busy} onClick={() => void set(null)}>
              {t('capital.follow')}
            </Button>
          )}
        </Group>
      </Stack>
    </Card>
  );
}
