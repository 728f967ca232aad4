import { Text, TextInput } from '@mantine/core';
import { Decimal } from 'decimal.js';
import { useFormat } from '#web/texts/use-format';
import type { BankAccount } from '../frame/use-bank-account';
import { amountTyped } from '../input';
import { useBankTexts } from '../use-bank-texts';

interface AmountFieldProps {
  readonly account: BankAccount;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (amount: string) => void;
}

/** The amount as it is read, and a warning where the account does not hold it. */
export function AmountField({ account: { balance, currency }, value, error, onChange }: AmountFieldProps) {
  const t = useBankTexts();
  const { amount } = useFormat();
  const typed = amountTyped(value);
  const short = typed !== undefined && new Decimal(typed).gt(balance);
  return (
    <TextInput
      name="amount"
      label={t('amount')}
      required
      inputMode="decimal"
      autoComplete="off"
      value={value}
      error={error}
      description={
        short ? (
          <Text span size="xs" c="var(--mantine-color-error)">
            {t('notEnough', { balance: amount(balance, currency) })}
          </Text>
        ) : typed ? (
          amount(typed, currency)
        ) : (
          t('amountHint')
        )
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSection={
        <Text size="sm" c="dimmed">
          {currency}
        </Text>
      }
      rightSectionWidth={52}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      maw={240}
    />
  );
}
