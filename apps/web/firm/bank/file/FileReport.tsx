import { Alert, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCircleX } from '@tabler/icons-react';
import type { Schemas } from '#web/api/client';
import { Amount } from '#web/parts/Amount';
import { StateBadge } from '#web/parts/StateBadge';
import { useBankTexts } from '../use-bank-texts';

type Outcome = Schemas['PaymentFileOutcome'];
type Batch = Outcome['batches'][number];

/** What became of a payment file: in a sentence, and payment by payment, those with trouble first. */
export function FileReport({ outcome }: { readonly outcome: Outcome }) {
  const t = useBankTexts();
  const payments = outcome.batches.flatMap((batch) => batch.payments);
  const taken = payments.filter(({ orderId }) => orderId !== null).length;
  const look =
    taken === 0
      ? ({ color: 'red', Icon: IconCircleX, text: 'fileRefused' } as const)
      : taken < payments.length
        ? ({ color: 'orange', Icon: IconAlertTriangle, text: 'filePart' } as const)
        : ({ color: 'green', Icon: IconCheck, text: 'fileTaken' } as const);
  const refused = payments.length - taken;
  return (
    <Stack aria-live="polite">
      <Alert color={look.color} variant="light" icon={<look.Icon aria-hidden />} title={t(`${look.text}.title`)}>
        {t(`${look.text}.text`, { taken, refused, all: payments.length })}
        {outcome.reasons.map(({ code, text }) => (
          <Text size="sm" key={`${code} ${text}`}>
            {text ?? code}
          </Text>
        ))}
      </Alert>
      {outcome.batches.map((batch, index) => (
        // Two batches of a file may have the same id; then the file is refused.
        <BatchReport key={`${batch.id} ${String(index)}`} batch={batch} />
      ))}
    </Stack>
  );
}

function BatchReport({ batch }: { readonly batch: Batch }) {
  const t = useBankTexts();
  const withTrouble = batch.payments.filter(({ reasons, orderId }) => reasons.length > 0 || orderId === null);
  const others = batch.payments.filter((payment) => !withTrouble.includes(payment));
  const shown = [...withTrouble, ...others].slice(0, 200);
  const title = t('batchReference', { reference: batch.id });
  return (
    <Paper withBorder radius="lg">
      <Stack gap={4} p="md" pb={0}>
        <Title order={2} size="h3">
          {title}
        </Title>
        {batch.reasons.map(({ code, text }) => (
          <Text size="sm" key={`${code} ${text}`} c="var(--mantine-color-error)">
            {text ?? code}
          </Text>
        ))}
      </Stack>
      <Table.ScrollContainer type="native" minWidth={560} tabIndex={0} aria-label={title}>
        <Table aria-label={title} verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('reference')}</Table.Th>
              <Table.Th scope="col">{t('state')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('amount')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((payment, index) => (
              <Table.Tr key={`${payment.endToEndId} ${String(index)}`}>
                <Table.Td className="bank-code">{payment.endToEndId}</Table.Td>
                <Table.Td>
                  <PaymentState payment={payment} />
                </Table.Td>
                <Table.Td ta="right">
                  {payment.amount && <Amount value={payment.amount} currency={payment.currency ?? 'EUR'} />}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {batch.payments.length > shown.length && (
        <Text size="sm" c="dimmed" p="md">
          {t('andMore', { count: batch.payments.length - shown.length })}
        </Text>
      )}
    </Paper>
  );
}

function PaymentState({ payment }: { readonly payment: Batch['payments'][number] }) {
  const t = useBankTexts();
  const { orderId, repeated, reasons } = payment;
  return (
    <Stack gap={4} align="flex-start">
      {orderId === null ? (
        <StateBadge tone={reasons.length > 0 ? 'bad' : 'plain'}>
          {t(reasons.length > 0 ? 'paymentRefused' : 'paymentNotTaken')}
        </StateBadge>
      ) : (
        <StateBadge tone="good">{t(repeated ? 'paymentRepeated' : 'paymentTaken')}</StateBadge>
      )}
      {reasons.map(({ code, text }) => (
        <Text size="xs" key={`${code} ${text}`}>
          {text ?? code} ({code})
        </Text>
      ))}
    </Stack>
  );
}
