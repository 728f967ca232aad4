import { Anchor, Button, Group, Image, Paper, Stack, Text, TextInput } from '@mantine/core';
import { IconPackage, IconShoppingCartPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useCodes } from '#web/form/fields/use-codes';
import { Amount } from '#web/parts/Amount';
import { notify } from '#web/parts/notify';
import { StateBadge } from '#web/parts/StateBadge';
import { plainDecimal, useDecimalSign, writtenDecimal } from '#web/texts/plain-decimal';
import { useFormat } from '#web/texts/use-format';
import { useLanguage } from '#web/texts/use-language';
import { useTradeTexts } from '../trade/use-trade-texts';
import type { Basket, MarketProduct } from './basket';

interface ProductCardProps {
  readonly firmId: string;
  readonly product: MarketProduct;
  readonly basket: Basket;
}

/** A product of another firm: what it is, what it costs, and into the basket with it. */
export function ProductCard({ firmId, product, basket }: ProductCardProps) {
  const t = useTradeTexts();
  const [language] = useLanguage();
  const { decimal } = useFormat();
  const codes = useCodes();
  const sign = useDecimalSign();
  const [quantity, setQuantity] = useState(product.minimumOrderQuantity);
  const name = product.names[language];
  const unit = codes('UNECERec20', [product.unitCode])[0]?.label ?? product.unitCode;
  const per = product.priceBaseQuantity === '1' ? unit : `${decimal(product.priceBaseQuantity)} ${unit}`;
  const isInside = basket.lines.some((line) => line.product.id === product.id);
  const isQuantity = /^\d{1,12}(\.\d{1,6})?$/.test(quantity) && Number(quantity) > 0;
  const add = (): void => {
    basket.add(product, quantity);
    void notify(t('basket.added', { name }));
  };
  return (
    <Paper withBorder component="li" p="sm">
      <Stack gap="xs" h="100%">
        <Picture url={product.picture} />
        <div style={{ flexGrow: 1 }}>
          <Text fw={600} size="sm">
            {name}
          </Text>
          <Text size="xs" c="dimmed">
            {product.number} ·{' '}
            <Anchor
              component={Link}
              inherit
              underline="always"
              href={`/firm/${firmId}/market?seller=${product.firm.id}`}
            >
              {product.firm.name}
            </Anchor>
            , {product.firm.city}
          </Text>
        </div>
        <Group justify="space-between" gap={6}>
          <Text size="sm">
            <Amount value={product.netPrice} currency={product.currency} fw={700} />{' '}
            <Text span size="xs" c="dimmed">
              / {per}
            </Text>
          </Text>
          {product.inStock === false && <StateBadge tone="warn">{t('market.soldOut')}</StateBadge>}
        </Group>
        <Group gap={6} wrap="nowrap">
          <TextInput
            aria-label={t('quantityOf', { name })}
            inputMode="decimal"
            w={72}
            value={writtenDecimal(quantity, sign)}
            error={!isQuantity}
            onChange={({ currentTarget }) => setQuantity(plainDecimal(currentTarget.value))}
          />
          <Button
            variant={isInside ? 'light' : 'filled'}
            leftSection={<IconShoppingCartPlus size={16} aria-hidden />}
            disabled={!isQuantity}
            onClick={add}
            fullWidth
            aria-label={`${t(isInside ? 'basket.change' : 'basket.add')}: ${name}`}
          >
            {t(isInside ? 'basket.change' : 'basket.add')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function Picture({ url }: { readonly url: string | null }) {
  if (url)
    return (
      <Image
        src={url}
        alt=""
        h={130}
        fit="contain"
        radius="sm"
        bg="var(--mantine-color-default-hover)"
        loading="lazy"
      />
    );
  return (
    <Group
      h={130}
      justify="center"
      bg="var(--mantine-color-default-hover)"
      style={{ borderRadius: 'var(--mantine-radius-sm)' }}
      aria-hidden
    >
      <IconPackage size={42} stroke={1.2} />
    </Group>
  );
}
