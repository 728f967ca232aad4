import { Button, Center, Paper, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { formatIban } from '#kernel';
import { api, type Schemas } from '#web/api/client';
import { Amount } from '#web/parts/Amount';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Moment } from '#web/parts/Moment';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { StateBadge } from '#web/parts/StateBadge';
import { useCommonTexts } from '#web/texts/use-texts';
import { BankFrame } from '../frame/BankFrame';
import { today } from '../input';
import { remittanceText } from '../remittance-text';
import { useBankTexts } from '../use-bank-texts';

type Order = Schemas['PaymentOrder'];

export default function OrdersPage() {
  const t = useBankTexts();
  return (
    <BankFrame title={t('ordersTitle')} lead={t('ordersLead')}>
      {({ id }) => <Orders key={id} accountId={id} />}
    </BankFrame>
  );
}

const statuses = ['all', 'pending', 'settled', 'refused'] as const;

/** What was ordered, with what became of it: a refused payment says why and what to do. */
function Orders({ accountId }: { readonly accountId: string }) {
  const t = useBankTexts();
  const say = useCommonTexts();
  const [status, setStatus] = useState<(typeof statuses)[number]>('all');
  const query = { accountId, limit: 50, ...(status !== 'all' && { status }) };
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = api.useInfiniteQuery(
    'get',
    '/v1/payment-orders',
    { params: { query } },
    {
      pageParamName: 'after',
      initialPageParam: null,
      getNextPageParam: (page: Schemas['PaymentOrderPage']) => page.next,
    },
  );
  const orders = data?.pages.flatMap(({ items }) => items);
  return (
    <Stack>
      <SegmentedControl
        aria-label={t('ordersTitle')}
        value={status}
        onChange={setStatus}
        data={statuses.map((value) => ({ value, label: t(`orderStatus.${value}`) }))}
        className="bank-choice"
      />
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!error && !orders && <Loading />}
      {orders?.length === 0 && <EmptyState icon={IconSend} title={t('noOrders')} text={t('noOrdersText')} />}
      {orders && orders.length > 0 && <OrderTable orders={orders} />}
      {hasNextPage && (
        <Center>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('more')}
          </Button>
        </Center>
      )}
    </Stack>
  );
}

function OrderTable({ orders }: { readonly orders: readonly Order[] }) {
  const t = useBankTexts();
  return (
    <Paper withBorder radius="lg" className="bank-rows">
      <Table.ScrollContainer type="native" minWidth={640} tabIndex={0} aria-label={t('ordersTitle')}>
        <Table aria-label={t('ordersTitle')} verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('date')}</Table.Th>
              <Table.Th scope="col">{t('payee')}</Table.Th>
              <Table.Th scope="col">{t('communication')}</Table.Th>
              <Table.Th scope="col">{t('state')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('amount')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {orders.map((order) => (
              <Table.Tr key={order.id}>
                <Table.Td className="bank-row-wide">
                  <Moment at={order.requestedExecutionDate} />
                </Table.Td>
                <Table.Td className="bank-row-wide">
                  <Text size="sm">{order.creditorName}</Text>
                  <Text size="xs" c="dimmed" className="kontor-figures">
                    {formatIban(order.creditorIban)}
                  </Text>
                </Table.Td>
                <Table.Td className="bank-row-wide">{remittanceText(order)}</Table.Td>
                <Table.Td className="bank-row-main">
                  <OrderState order={order} />
                </Table.Td>
                <Table.Td ta="right">
                  <Amount value={order.amount} currency={order.currency} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

function OrderState({ order: { status, refusal, requestedExecutionDate } }: { readonly order: Order }) {
  const t = useBankTexts();
  if (status === 'settled') return <StateBadge tone="good">{t('orderStatus.settled')}</StateBadge>;
  if (status === 'pending') {
    const later = requestedExecutionDate > today();
    return <StateBadge tone="wait">{t(later ? 'orderStatus.planned' : 'orderStatus.pending')}</StateBadge>;
  }
  return (
    <Stack gap={4} align="flex-start">
      <StateBadge tone="bad">{t('orderStatus.refused')}</StateBadge>
      {refusal && (
        <Text size="xs" maw={320}>
          {refusal.text} ({refusal.code})
        </Text>
      )}
    </Stack>
  );
}
