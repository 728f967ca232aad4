import { Anchor, Group, Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatIban } from '#kernel';
import { api, type Schemas } from '#web/api/client';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { Amount } from '#web/parts/Amount';
import { Loading } from '#web/parts/Loading';
import { Moment } from '#web/parts/Moment';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { Reconcile } from '../reconcile/Reconcile';
import { remittanceText } from '../remittance-text';
import { useBankTexts } from '../use-bank-texts';

type Payment = Schemas['PaymentOfMovement'];

interface MovementDetailsProps {
  readonly accountId: string;
  readonly number: string;
}

/** All that the bank knows of a movement, the payments of a batch one by one, and what can be decided about it. */
export function MovementDetails({ accountId, number }: MovementDetailsProps) {
  const params = { path: { id: accountId, number } };
  const { data, error, refetch } = api.useQuery('get', '/v1/bank-accounts/{id}/movements/{number}', { params });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Stack className="bank-details" gap="md">
      {data.batch ? <BatchPayments payments={data.payments} /> : <Facts movement={data} />}
      {data.reconciliation !== 'none' && <Reconcile accountId={accountId} movement={data} />}
    </Stack>
  );
}

function Facts({ movement }: { readonly movement: Schemas['OpenedMovement'] }) {
  const t = useBankTexts();
  const { counterparty, bookedAt, endToEndId, claims, reconciliation } = movement;
  const facts: (readonly [string, ReactNode])[] = [
    [t('iban'), counterparty.iban && <span className="kontor-figures">{formatIban(counterparty.iban)}</span>],
    [t('bic'), counterparty.bic],
    [t('communication'), remittanceText(movement)],
    [t('bookedAt'), <Moment key="at" at={bookedAt} />],
    [t('reference'), endToEndId && <span className="bank-code">{endToEndId}</span>],
    [t('settles'), reconciliation === 'none' && claims.length > 0 && <Claims claims={claims} />],
  ];
  return (
    <dl className="bank-facts">
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function BatchPayments({ payments }: { readonly payments: readonly Payment[] }) {
  const t = useBankTexts();
  return (
    <Table.ScrollContainer
      className="bank-rows"
      type="native"
      minWidth={420}
      tabIndex={0}
      aria-label={t('batchPayments')}
    >
      <Table aria-label={t('batchPayments')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('payee')}</Table.Th>
            <Table.Th scope="col">{t('communication')}</Table.Th>
            <Table.Th scope="col">{t('settles')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('amount')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {payments.map((payment) => (
            <Table.Tr key={payment.transferId}>
              <Table.Td className="bank-row-wide">
                <Text size="sm">{payment.counterparty.name}</Text>
                <Text size="xs" c="dimmed" className="kontor-figures">
                  {payment.counterparty.iban && formatIban(payment.counterparty.iban)}
                </Text>
              </Table.Td>
              <Table.Td className="bank-row-wide">{remittanceText(payment)}</Table.Td>
              <Table.Td className="bank-row-main">
                <Claims claims={payment.claims} />
              </Table.Td>
              <Table.Td ta="right">
                <Amount value={payment.amount} currency={payment.currency} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Claims({ claims }: { readonly claims: readonly Schemas['MovementMatch'][] }) {
  const firmId = useFirmOfPage();
  return (
    <Group gap={8}>
      {claims.map(({ documentId, number }) => (
        <Anchor key={documentId} component={Link} href={`/firm/${firmId}/post/${documentId}`} size="sm">
          {number}
        </Anchor>
      ))}
    </Group>
  );
}
