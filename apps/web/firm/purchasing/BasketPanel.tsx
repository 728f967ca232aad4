import { ActionIcon, Avatar, Button, Group, Paper, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { IconShoppingCartOff, IconTrash } from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import { Link } from 'wouter';
import { decimal } from '#web/form/body/totals';
import { Amount } from '#web/parts/Amount';
import { EmptyState } from '#web/parts/EmptyState';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { plainDecimal, useDecimalSign, writtenDecimal } from '#web/texts/plain-decimal';
import { useLanguage } from '#web/texts/use-language';
import type { Basket, BasketLine } from '../market/basket';
import { useOrderDraft } from '../market/use-order-draft';
import { useTradeTexts } from '../trade/use-trade-texts';

interface BasketPanelProps {
  readonly firmId: string;
  readonly basket: Basket;
}

/** What one means to order, by seller: each of them gets an order of its own. */
export function BasketPanel({ firmId, basket }: BasketPanelProps) {
  const t = useTradeTexts();
  if (basket.lines.length === 0) {
    return (
      <EmptyState
        icon={IconShoppingCartOff}
        title={t('basket.empty')}
        text={t('basket.emptyText')}
        action={
          <Button component={Link} href={`/firm/${firmId}/market`}>
            {t('toMarket')}
          </Button>
        }
      />
    );
  }
  const sellers = new Map<string, BasketLine[]>();
  for (const line of basket.lines) {
    const { id } = line.product.firm;
    sellers.set(id, [...(sellers.get(id) ?? []), line]);
  }
  return (
    <Stack gap="md">
      {[...sellers.entries()].map(([id, lines]) => (
        <SellerBasket key={id} firmId={firmId} basket={basket} lines={lines} />
      ))}
    </Stack>
  );
}

function SellerBasket({ firmId, basket, lines }: BasketPanelProps & { readonly lines: readonly BasketLine[] }) {
  const t = useTradeTexts();
  const [language] = useLanguage();
  const sign = useDecimalSign();
  const { order, busy, error } = useOrderDraft(firmId, basket);
  const { firm, currency } = lines[0]!.product;
  const total = lines.reduce((sum, line) => sum.plus(amountOf(line)), new Decimal(0));
  const isRight = lines.every(({ quantity }) => decimal(quantity)?.gt(0));
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {firm.name}
        </Title>
        {error !== undefined && <ProblemNotice error={error} />}
        <Table.ScrollContainer minWidth={460} tabIndex={0} aria-label={firm.name}>
          <Table aria-label={firm.name}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('product')}</Table.Th>
                <Table.Th w={110}>{t('quantity')}</Table.Th>
                <Table.Th ta="right">{t('price')}</Table.Th>
                <Table.Th ta="right">{t('amount')}</Table.Th>
                <Table.Th w={44} aria-label={t('actions')} />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines.map((line) => {
                const { product, quantity } = line;
                const name = product.names[language];
                return (
                  <Table.Tr key={product.id}>
                    <Table.Td>
                      <Group gap="sm" wrap="nowrap">
                        <Avatar src={product.picture} radius="sm" size={34} alt="" />
                        <div>
                          <Text size="sm">{name}</Text>
                          <Text size="xs" c="dimmed">
                            {product.number}
                          </Text>
                        </div>
                      </Group>
                    </Table.Td>
                    <Table.Td>
                      <TextInput
                        aria-label={t('quantityOf', { name })}
                        inputMode="decimal"
                        value={writtenDecimal(quantity, sign)}
                        error={!decimal(quantity)?.gt(0)}
                        onChange={({ currentTarget }) =>
                          basket.setQuantity(product.id, plainDecimal(currentTarget.value))
                        }
                      />
                    </Table.Td>
                    <Table.Td ta="right">
                      <Amount value={product.netPrice} currency={currency} />
                    </Table.Td>
                    <Table.Td ta="right">
                      <Amount value={amountOf(line).toFixed(2)} currency={currency} />
                    </Table.Td>
                    <Table.Td>
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        aria-label={t('basket.remove', { name })}
                        onClick={() => basket.remove([product.id])}
                      >
                        <IconTrash size={17} aria-hidden />
                      </ActionIcon>
                    </Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <Group justify="space-between">
          <Text>
            {t('basket.total')} <Amount value={total.toFixed(2)} currency={currency} fw={700} />
          </Text>
          <Button loading={busy} disabled={!isRight} onClick={() => void order(lines)}>
            {t('basket.order')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function amountOf({ product, quantity }: BasketLine): Decimal {
  const count = decimal(quantity) ?? new Decimal(0);
  return count.times(product.netPrice).div(product.priceBaseQuantity).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}
