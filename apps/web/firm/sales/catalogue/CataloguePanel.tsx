import {
  Avatar,
  Badge,
  Button,
  Center,
  Group,
  Menu,
  Paper,
  Stack,
  Switch,
  Table,
  Text,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDownload, IconPackage, IconPlus, IconSearch, IconUpload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, type Schemas } from '#web/api/client';
import { useMay } from '#web/app/session/use-me';
import { useCodes } from '#web/form/fields/use-codes';
import { Amount } from '#web/parts/Amount';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useFormat } from '#web/texts/use-format';
import { useLanguage } from '#web/texts/use-language';
import { useCommonTexts } from '#web/texts/use-texts';
import { useTradeTexts } from '../../trade/use-trade-texts';
import { ImportDialog } from './ImportDialog';
import { ProductDialog } from './ProductDialog';

type Product = Schemas['Product'];

/** A firm's own catalogue: what it sells, for how much, and what is left of it. */
export function CataloguePanel({ firmId }: { readonly firmId: string }) {
  const t = useTradeTexts();
  const say = useCommonTexts();
  const mayWrite = useMay()('catalogue.write');
  const [words, setWords] = useState('');
  const [wanted] = useDebouncedValue(words.trim(), 250);
  const [inactive, setInactive] = useState(false);
  const [edited, setEdited] = useState<Product | 'new'>();
  const [importing, setImporting] = useState(false);
  const query = { firmId, limit: 50, ...(wanted && { words: wanted }), ...(inactive && { inactive: 'true' as const }) };
  const products = useInfiniteQuery({
    queryKey: ['get', '/v1/products', 'catalogue', query],
    queryFn: async ({ pageParam, signal }) => {
      const after = pageParam ? { after: pageParam } : {};
      const { data } = await client.GET('/v1/products', { params: { query: { ...query, ...after } }, signal });
      return data!;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
  if (products.error) return <ProblemNotice error={products.error} retry={() => void products.refetch()} />;
  const items = products.data?.pages.flatMap((page) => page.items);
  const addButton = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setEdited('new')}>
      {t('catalogue.add')}
    </Button>
  );
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="sm">
        <Group gap="sm">
          <TextInput
            aria-label={say('search')}
            placeholder={t('catalogue.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <Switch
            label={t('catalogue.withInactive')}
            checked={inactive}
            onChange={({ currentTarget }) => setInactive(currentTarget.checked)}
          />
        </Group>
        <Group gap="xs">
          <ExportMenu firmId={firmId} />
          {mayWrite && (
            <>
              <Button
                variant="default"
                leftSection={<IconUpload size={17} aria-hidden />}
                onClick={() => setImporting(true)}
              >
                {say('import')}
              </Button>
              {addButton}
            </>
          )}
        </Group>
      </Group>
      {!items ? (
        <Loading />
      ) : items.length === 0 ? (
        <EmptyState
          icon={IconPackage}
          title={t(wanted ? 'catalogue.notFound' : 'catalogue.none')}
          text={wanted ? undefined : t('catalogue.noneText')}
          action={mayWrite && !wanted ? addButton : undefined}
        />
      ) : (
        <ProductTable products={items} onEdit={mayWrite ? setEdited : undefined} />
      )}
      {products.hasNextPage && (
        <Center>
          <Button variant="default" loading={products.isFetchingNextPage} onClick={() => void products.fetchNextPage()}>
            {say('more')}
          </Button>
        </Center>
      )}
      {edited && (
        <ProductDialog
          firmId={firmId}
          product={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
      {importing && <ImportDialog firmId={firmId} onClose={() => setImporting(false)} />}
    </Stack>
  );
}

function ExportMenu({ firmId }: { readonly firmId: string }) {
  const say = useCommonTexts();
  const t = useTradeTexts();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={17} aria-hidden />}>
          {say('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['xlsx', 'csv'] as const).map((format) => (
          <Menu.Item key={format} component="a" href={`/v1/products/export?firmId=${firmId}&format=${format}`} download>
            {t(`catalogue.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ProductTableProps {
  readonly products: readonly Product[];
  readonly onEdit: ((product: Product) => void) | undefined;
}

function ProductTable({ products, onEdit }: ProductTableProps) {
  const t = useTradeTexts();
  const { decimal } = useFormat();
  const [language] = useLanguage();
  const codes = useCodes();
  const unit = (code: string): string => codes('UNECERec20', [code])[0]?.label ?? code;
  return (
    <Paper withBorder>
      <Table.ScrollContainer minWidth={620} tabIndex={0} aria-label={t('salesTabs.catalogue')}>
        <Table aria-label={t('salesTabs.catalogue')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('product')}</Table.Th>
              <Table.Th ta="right">{t('price')}</Table.Th>
              <Table.Th>{t('unit')}</Table.Th>
              <Table.Th ta="right">{t('vat')}</Table.Th>
              <Table.Th ta="right">{t('stock')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {products.map((product) => (
              <Table.Tr key={product.id}>
                <Table.Td>
                  <UnstyledButton onClick={() => onEdit?.(product)} disabled={!onEdit}>
                    <Group gap="sm" wrap="nowrap">
                      <Avatar src={product.picture} radius="sm" size={40} alt="" />
                      <div>
                        <Text size="sm" fw={500}>
                          {product.names[language]}
                        </Text>
                        <Text size="xs" c="dimmed">
                          {product.number}
                        </Text>
                      </div>
                      {!product.active && (
                        <Badge color="gray" variant="light" tt="none">
                          {t('catalogue.inactive')}
                        </Badge>
                      )}
                    </Group>
                  </UnstyledButton>
                </Table.Td>
                <Table.Td ta="right">
                  <Amount value={product.netPrice} currency={product.currency} />
                </Table.Td>
                <Table.Td>
                  {product.priceBaseQuantity === '1'
                    ? unit(product.unitCode)
                    : `${decimal(product.priceBaseQuantity)} ${unit(product.unitCode)}`}
                </Table.Td>
                <Table.Td ta="right">
                  {product.vatCategory === 'S' ? `${decimal(product.vatRate)} %` : product.vatCategory}
                </Table.Td>
                <Table.Td ta="right">
                  {product.available === null ? (
                    <Text span inherit c="dimmed">
                      {t('catalogue.uncounted')}
                    </Text>
                  ) : (
                    <Text
                      span
                      inherit
                      className="kontor-figures"
                      c={product.inStock ? undefined : 'var(--mantine-color-error)'}
                    >
                      {decimal(product.available)}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
