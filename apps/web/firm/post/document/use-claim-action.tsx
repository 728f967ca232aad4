import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { api, type Schemas } from '#web/api/client';
import { PayButton } from '#web/case/PayButton';
import { RemindButton } from '#web/case/RemindButton';
import { useFormat } from '#web/texts/use-format';
import { usePostTexts } from '../use-post-texts';

/** To pay an invoice, or to remind of it: taken from the firm's day, which knows what is open and how far reminders went. */
export function useClaimAction(firmId: string, document: Schemas['Document']): ReactNode {
  const t = usePostTexts();
  const { day } = useFormat();
  const { data } = api.useQuery('get', '/v1/firms/{id}/today', { params: { path: { id: firmId } } });
  const todo = data?.todo.find(({ kind, target }) => target.id === document.id && ['pay', 'remind'].includes(kind));
  if (!data || !todo) return null;
  if (todo.kind === 'remind') return <RemindButton documentId={document.id} level={todo.reminderLevel ?? 1} />;
  if (todo.payingOn) {
    return (
      <Text size="sm" w="100%">
        {t('document.paying', { day: day(todo.payingOn) })}
      </Text>
    );
  }
  return (
    <PayButton
      firmId={firmId}
      documentId={document.id}
      number={document.number}
      amount={todo.amount ?? '0'}
      currency={todo.currency ?? 'EUR'}
      creditor={document.senderName}
      due={todo.due}
      today={data.day}
    />
  );
}
