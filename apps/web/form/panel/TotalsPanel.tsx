import { Divider, Group, Stack, Text } from '@mantine/core';
import type { Decimal } from 'decimal.js';
import { useFormat } from '#web/texts/use-format';
import { textAt } from '../body/pointer';
import { totalsOf } from '../body/totals';
import { useForm } from '../fields/form-context';
import { useLabels } from '../fields/use-labels';
import { useVatName } from '../lines/VatField';

/** What the document adds up to, with the VAT of each rate, while it is typed. */
export function TotalsPanel() {
  const { body, documentType } = useForm();
  const labels = useLabels();
  const vatName = useVatName();
  const { amount } = useFormat();
  const totals = totalsOf(documentType, body);
  if (!totals) return null;
  const currency = textAt(body, '/documentCurrencyCode') || 'EUR';
  const row = (label: string, value: Decimal, strong = false) => (
    <Group key={label} justify="space-between" wrap="nowrap" gap="sm">
      <Text size={strong ? 'md' : 'sm'} fw={strong ? 700 : undefined}>
        {label}
      </Text>
      <Text size={strong ? 'md' : 'sm'} fw={strong ? 700 : undefined} className="kontor-figures">
        {amount(value.toFixed(2), currency)}
      </Text>
    </Group>
  );
  return (
    <Stack gap={6} role="group" aria-label={labels('/totals')}>
      {!totals.allowances.isZero() && row(labels('/sumOfAllowances'), totals.allowances.neg())}
      {!totals.charges.isZero() && row(labels('/sumOfCharges'), totals.charges)}
      {row(labels('/totalAmountWithoutVat'), totals.withoutVat)}
      {totals.vatRows.map(({ category, rate, tax }) =>
        row(`${labels('/totalVatAmount')} ${vatName(category, rate)}`, tax),
      )}
      <Divider />
      {!totals.paid.isZero() && row(labels('/paidAmount'), totals.paid.neg())}
      {row(labels('/amountDueForPayment'), totals.due, true)}
    </Stack>
  );
}
