import { Card, Group, MultiSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { client, type Schemas } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { queryClient } from '#web/api/queries';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { notify } from '#web/parts/notify';
import { useSteerTexts } from '../use-steer-texts';
import { AmountInput, amountTyped } from './AmountInput';
import { newId } from '#web/api/new-id';

/** Money from the central bank to one firm, some or all. */
export function GrantCard({ steering }: { readonly steering: Schemas['ClassSteering'] }) {
  const t = useSteerTexts();
  const { classId, firms, currency } = steering;
  const [amount, setAmount] = useState('');
  const [note, setNote] = useState('');
  const [firmIds, setFirmIds] = useState<string[]>([]);
  const [error, setError] = useState<unknown>();
  // The same id until it has worked: however often it is pressed or the answer gets lost, the money is booked once.
  const id = useRef(newId());
  const about = (field: string): string | undefined => (isProblem(error) ? error.about(field) : undefined);
  const give = async (): Promise<void> => {
    setError(undefined);
    const body = {
      id: id.current,
      amount: amountTyped(amount),
      note: note.trim(),
      ...(firmIds.length > 0 && { firmIds }),
    };
    try {
      const { data } = await client.POST('/v1/classes/{id}/grants', { params: { path: { id: classId } }, body });
      void notify(t('grant.done', { count: data?.firmIds.length ?? 0 }));
    } catch (problem) {
      // What was refused was not booked, and may be asked for with other words.
      if (isProblem(problem)) id.current = newId();
      setError(problem);
      throw problem;
    }
    id.current = newId();
    setAmount('');
    setNote('');
    setFirmIds([]);
    await queryClient.invalidateQueries();
  };
  const count = firmIds.length || firms.length;
  const isComplete = amount.trim() !== '' && note.trim() !== '';
  return (
    <Card withBorder padding="lg">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('grant.title')}
        </Title>
        <Text size="sm">{t('grant.text')}</Text>
        <AmountInput
          label={t('grant.amount')}
          value={amount}
          onType={setAmount}
          currency={currency}
          error={about('/amount')}
          required
        />
        <TextInput
          label={t('grant.note')}
          description={t('grant.noteText')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          maxLength={140}
          error={about('/note')}
          required
        />
        <MultiSelect
          label={t('grant.firms')}
          placeholder={firmIds.length === 0 ? t('grant.allFirms') : undefined}
          data={firms.map(({ id: value, name }) => ({ value, label: name }))}
          value={firmIds}
          onChange={setFirmIds}
          searchable
          clearable
        />
        <Group>
          <ConfirmButton
            variant="filled"
            disabled={!isComplete || firms.length === 0}
            question={t('grant.question', { count, amount: `${amount.trim()} ${currency}` })}
            verb={t('grant.give')}
            onConfirm={give}
          >
            {t('grant.give')}
          </ConfirmButton>
        </Group>
      </Stack>
    </Card>
  );
}
