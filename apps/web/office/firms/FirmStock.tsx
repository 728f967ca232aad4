import { Button, Paper, Select, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { newId } from '#kernel';
import { api, client, type Schemas } from '#web/api/client';
import { notify } from '#web/parts/notify';
import { useFormat } from '#web/texts/use-format';
import { FormModal } from '../shared/FormModal';
import { useRequired } from '../shared/use-required';
import { showFirstError, useSubmit } from '../shared/use-submit';
import { plainDecimal } from '#web/texts/plain-decimal';
import { useFirmsTexts } from './use-firms-texts';

type Line = Schemas['Stock']['items'][number];

export function FirmStock({ firm }: { readonly firm: Schemas['FirmInside'] }) {
  const t = useFirmsTexts();
  const [supplying, { open, close }] = useDisclosure();
  const { data } = api.useQuery('get', '/v1/stock', { params: { query: { firmId: firm.id } } });
  const lines = data?.items ?? [];
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Title order={2}>{t('stock')}</Title>
        {data && lines.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('noStock')}
          </Text>
        )}
        {lines.length > 0 && <StockTable lines={lines} />}
        {lines.length > 0 && !firm.closedAt && (
          <Button variant="default" onClick={open} style={{ alignSelf: 'start' }}>
            {t('supply')}
          </Button>
        )}
        {supplying && <SupplyForm firmId={firm.id} lines={lines} onClose={close} />}
      </Stack>
    </Paper>
  );
}

function StockTable({ lines }: { readonly lines: readonly Line[] }) {
  const t = useFirmsTexts();
  const { decimal } = useFormat();
  const viewport = { tabIndex: 0, 'aria-label': t('stock') };
  return (
    <Table.ScrollContainer minWidth={320} maxHeight={320} scrollAreaProps={{ viewportProps: viewport }}>
      <Table aria-label={t('stock')} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('product')}</Table.Th>
            <Table.Th ta="right">{t('quantity')}</Table.Th>
            <Table.Th ta="right">{t('reserved')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.productId}>
              <Table.Td>{line.number}</Table.Td>
              <Table.Td ta="right" className="kontor-figures">
                {decimal(line.quantity)}
              </Table.Td>
              <Table.Td ta="right" className="kontor-figures">
                {decimal(line.reserved)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface SupplyFormProps {
  readonly firmId: string;
  readonly lines: readonly Line[];
  readonly onClose: () => void;
}

function SupplyForm({ firmId, lines, onClose }: SupplyFormProps) {
  const t = useFirmsTexts();
  // The same key for every attempt: a connection that broke supplies nothing twice.
  const [key] = useState(newId);
  const required = useRequired();
  const form = useForm({
    initialValues: { number: lines[0]?.number ?? '', quantity: '' },
    validate: { number: required, quantity: required },
  });
  const { busy, error, submit } = useSubmit((errors) =>
    form.setErrors({ number: errors['lines.0.number'], quantity: errors['lines.0.quantity'] }),
  );
  const supply = async ({ number, quantity }: typeof form.values): Promise<void> => {
    const body = { firmId, lines: [{ number, quantity: plainDecimal(quantity) }] };
    await client.POST('/v1/stock-supplies', { body, headers: { 'idempotency-key': key } });
    void notify(t('supplied'));
    onClose();
  };
  return (
    <FormModal
      opened
      title={t('supply')}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void submit(() => supply(values)), showFirstError)}
    >
      <Text size="sm" c="dimmed">
        {t('supplyHint')}
      </Text>
      <Select
        label={t('product')}
        data={lines.map(({ number }) => number)}
        searchable
        allowDeselect={false}
        {...form.getInputProps('number')}
      />
      <TextInput label={t('quantity')} inputMode="decimal" {...form.getInputProps('quantity')} />
    </FormModal>
  );
}
