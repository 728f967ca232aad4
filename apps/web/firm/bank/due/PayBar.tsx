import { Group, Paper, Stack, Text } from '@mantine/core';
import { Decimal } from 'decimal.js';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { Amount } from '#web/parts/Amount';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { DayInput } from '#web/parts/DayInput';
import { notify } from '#web/parts/notify';
import { useFormat } from '#web/texts/use-format';
import type { BankAccount } from '../frame/use-bank-account';
import { today } from '../input';
import { useBankTexts } from '../use-bank-texts';
import type { PayableClaim } from './DueTable';

interface PayBarProps {
  readonly account: BankAccount;
  readonly claims: readonly PayableClaim[];
  readonly onPaid: () => void;
}

/** What the ticked invoices come to, and what then remains; pays them as one batch. */
export function PayBar({ account, claims, onPaid }: PayBarProps) {
  const t = useBankTexts();
  const format = useFormat();
  const firmId = useFirmOfPage();
  const [, navigate] = useLocation();
  const [date, setDate] = useState('');
  const sum = claims.reduce((total, { outstanding }) => total.plus(outstanding), new Decimal(0));
  const rest = new Decimal(account.balance).minus(sum);
  const total = sum.toFixed(2);
  const pay = async (): Promise<void> => {
    const { data } = await client.POST('/v1/payable-claims/payments', {
      body: {
        accountId: account.id,
        documentIds: claims.map(({ documentId }) => documentId),
        ...(date && { requestedExecutionDate: date }),
      },
    });
    await queryClient.invalidateQueries();
    await notify(t('batchSent', { count: data?.items.length ?? claims.length }));
    onPaid();
    navigate(`/firm/${firmId}/bank/orders`);
  };
  return (
    <Paper withBorder p="md" radius="lg" shadow="sm" className="bank-paybar">
      <Group justify="space-between" align="flex-end">
        <Stack gap={0} aria-live="polite">
          <Text size="sm" c="dimmed">
            {t('chosen', { count: claims.length })}
          </Text>
          <Text fz={22} fw={650}>
            <Amount value={total} currency={account.currency} />
          </Text>
          <Text size="sm" c={rest.isNegative() ? 'var(--mantine-color-error)' : 'dimmed'}>
            {rest.isNegative()
              ? t('tooMuch', { amount: format.amount(rest.neg().toFixed(2), account.currency) })
              : t('remains', { amount: format.amount(rest.toFixed(2), account.currency) })}
          </Text>
        </Stack>
        <Group align="flex-end">
          <DayInput label={t('executionDate')} min={today()} value={date} onDay={setDate} />
          <ConfirmButton
            variant="filled"
            disabled={claims.length === 0}
            verb={t('payNow')}
            question={t('payQuestion', { count: claims.length, amount: format.amount(total, account.currency) })}
            onConfirm={pay}
          >
            {t('payChosen', { count: claims.length })}
          </ConfirmButton>
        </Group>
      </Group>
    </Paper>
  );
}
