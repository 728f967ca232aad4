import { Button, Center, Group, NumberInput, Select, SimpleGrid, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPackageOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { client } from '#web/api/client';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { isLanguage } from '#web/texts/languages';
import { useCommonTexts } from '#web/texts/use-texts';
import { useTradeTexts } from '../trade/use-trade-texts';
import type { Basket } from './basket';
import { MarketFilters, type MarketChoice } from './MarketFilters';
import { ProductCard } from './ProductCard';

const orders = ['firm', 'cheapest', 'dearest'] as const;
type Order = (typeof orders)[number];

interface Choice extends MarketChoice {
  readonly minPrice: string;
  readonly maxPrice: string;
  readonly order: Order;
}

/** Every firm's products, to be searched and put into the basket. `?seller=` shows one firm's. */
export function ProductMarket({ firmId, basket }: { readonly firmId: string; readonly basket: Basket }) {
  const t = useTradeTexts();
  const say = useCommonTexts();
  const [search, setSearch] = useSearchParams();
  const seller = search.get('seller');
  const [choice, setChoice] = useState<Choice>({
    words: '',
    sector: '',
    country: '',
    language: '',
    minPrice: '',
    maxPrice: '',
    order: 'firm',
  });
  const change = (part: Partial<Choice>): void => setChoice((before) => ({ ...before, ...part }));
  const [settled] = useDebouncedValue(choice, 250);
  const products = useProducts(firmId, settled, seller);
  const items = products.data?.pages.flatMap((page) => page.items);
  return (
    <Stack gap="md">
      <MarketFilters choice={choice} onChange={change} searchText={t('market.searchProducts')} />
      <Group gap="sm" align="flex-end">
        <NumberInput
          label={t('market.minPrice')}
          w={130}
          min={0}
          hideControls
          decimalSeparator=","
          value={choice.minPrice}
          onChange={(value) => change({ minPrice: String(value) })}
        />
        <NumberInput
          label={t('market.maxPrice')}
          w={130}
          min={0}
          hideControls
          decimalSeparator=","
          value={choice.maxPrice}
          onChange={(value) => change({ maxPrice: String(value) })}
        />
        <Select
          label={t('market.order')}
          w={190}
          allowDeselect={false}
          data={orders.map((order) => ({ value: order, label: t(`market.by.${order}`) }))}
          value={choice.order}
          onChange={(order) => change({ order: (order ?? 'firm') as Order })}
        />
        {seller && (
          <Button variant="light" onClick={() => setSearch({})}>
            {t('market.allSellers')}
          </Button>
        )}
      </Group>
      {products.error ? (
        <ProblemNotice error={products.error} retry={() => void products.refetch()} />
      ) : !items ? (
        <Loading />
      ) : items.length === 0 ? (
        <EmptyState icon={IconPackageOff} title={t('market.none')} text={t('market.noneText')} />
      ) : (
        <SimpleGrid
          cols={{ base: 1, xs: 2, md: 3, lg: 4 }}
          spacing="md"
          component="ul"
          p={0}
          m={0}
          style={{ listStyle: 'none' }}
        >
          {items.map((product) => (
            <ProductCard key={product.id} product={product} basket={basket} firmId={firmId} />
          ))}
        </SimpleGrid>
      )}
      {products.hasNextPage && (
        <Center>
          <Button variant="default" loading={products.isFetchingNextPage} onClick={() => void products.fetchNextPage()}>
            {say('more')}
          </Button>
        </Center>
      )}
    </Stack>
  );
}

function useProducts(firmId: string, choice: Choice, seller: string | null) {
  const { words, sector, country, language, minPrice, maxPrice, order } = choice;
  const query = {
    exceptFirmId: firmId,
    limit: 24,
    order,
    ...(words.trim() && { words: words.trim() }),
    ...(sector && { sector }),
    ...(country && { country }),
    ...(isLanguage(language) && { firmLanguage: language }),
    ...(isPrice(minPrice) && { minPrice }),
    ...(isPrice(maxPrice) && { maxPrice }),
    ...(seller && { firmId: seller }),
  };
  return useInfiniteQuery({
    queryKey: ['get', '/v1/market/products', query],
    queryFn: async ({ pageParam, signal }) => {
      const after = pageParam ? { after: pageParam } : {};
      const { data } = await client.GET('/v1/market/products', { params: { query: { ...query, ...after } }, signal });
      return data!;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
}

function isPrice(text: string): boolean {
  return /^\d{1,12}(\.\d{1,6})?$/.test(text);
}
