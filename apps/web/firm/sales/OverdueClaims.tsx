import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { Link } from 'wouter';
import { api, type Schemas } from '#web/api/client';
import { RemindButton } from '#web/case/RemindButton';
import { Amount } from '#web/parts/Amount';
import { Moment } from '#web/parts/Moment';
import { useTradeTexts } from '../trade/use-trade-texts';

const lastLevel = 3;

/** What customers should have paid by now, with a reminder a click away. */
export function OverdueClaims({ firmId }: { readonly firmId: string }) {
  const t = useTradeTexts();
  const query = { firmId, role: 'creditor', limit: 100 } as const;
  const open = api.useQuery('get', '/v1/claims', { params: { query: { ...query, state: 'open' } } });
  const partly = api.useQuery('get', '/v1/claims', { params: { query: { ...query, state: 'part-paid' } } });
  const today = new Date().toISOString().slice(0, 10);
  const overdue = [...(open.data?.items ?? []), ...(partly.data?.items ?? [])].filter(
    ({ dueDate }) => dueDate !== null && dueDate < today,
  );
  const reminders = api.useQuery(
    'get',
    '/v1/reminders',
    { params: { query: { firmId, limit: 200 } } },
    { enabled: overdue.length > 0 },
  ).data?.items;
  if (overdue.length === 0) return null;
  return (
    <Alert
      color="orange"
      variant="light"
      mb="md"
      icon={<IconClockExclamation aria-hidden />}
      title={t('overdue', { count: overdue.length })}
    >
      <Stack gap={6}>
        {overdue.slice(0, 10).map((claim) => {
          const level = nextLevel(reminders, claim.documentId);
          return (
            <Group key={claim.documentId} justify="space-between" gap="sm">
              <Text size="sm">
                <Link href={`/firm/${firmId}/post/${claim.documentId}`}>{claim.number}</Link> ·{' '}
                <Amount value={claim.outstanding} currency={claim.currency} /> · {t('due')}{' '}
                <Moment at={claim.dueDate!} />
              </Text>
              {level <= lastLevel && <RemindButton documentId={claim.documentId} level={level} size="compact-sm" />}
            </Group>
          );
        })}
      </Stack>
    </Alert>
  );
}

function nextLevel(reminders: readonly Schemas['Reminder'][] | undefined, documentId: string): number {
  const levels = (reminders ?? []).flatMap((each) => (each.documentId === documentId ? [each.level] : []));
  return Math.max(0, ...levels) + 1;
}
