import { Avatar, Combobox, Group, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { api, type Schemas } from '#web/api/client';
import { Amount } from '#web/parts/Amount';
import { useLanguage } from '#web/texts/use-language';
import { addRow, listAt } from '../body/pointer';
import { freeIdentifier, lineOfProduct } from '../body/product-line';
import type { LineShape } from '../body/shape';
import { useForm } from '../fields/form-context';
import { useFormTexts } from '../use-form-texts';

/** Looks for products of a firm's catalogue and puts them on a line, one after the other. */
export function ProductPicker({ firmId, shape }: { readonly firmId: string; readonly shape: LineShape }) {
  const t = useFormTexts();
  const { change } = useForm();
  const [language] = useLanguage();
  const [words, setWords] = useState('');
  const [wanted] = useDebouncedValue(words, 200);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const query = { firmId, limit: 12, ...(wanted.trim() && { words: wanted }) };
  const { data, isFetching } = api.useQuery(
    'get',
    '/v1/products',
    { params: { query } },
    { placeholderData: (before) => before },
  );
  const products = data?.items ?? [];
  const add = (product: Schemas['Product']): void => {
    change((before) => {
      const identifier = freeIdentifier(listAt(before, '/lines'));
      const more = { identifier, quantity: product.minimumOrderQuantity };
      return addRow(before, '/lines', lineOfProduct(product, shape, language, more));
    });
    setWords('');
    combobox.closeDropdown();
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const product = products.find((each) => each.id === id);
        if (product) add(product);
      }}
    >
      <Combobox.Target>
        <TextInput
          label={t('lines.add')}
          placeholder={t('lines.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={isFetching ? <Loader size="xs" /> : null}
          value={words}
          w={{ base: '100%', sm: 340 }}
          onChange={({ currentTarget }) => {
            setWords(currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }}>
          {products.map((product) => (
            <Combobox.Option key={product.id} value={product.id}>
              <Group gap="sm" wrap="nowrap" justify="space-between">
                <Group gap="sm" wrap="nowrap">
                  <Avatar src={product.picture} radius="sm" size={32} alt="" />
                  <div>
                    <Text size="sm">{product.names[language]}</Text>
                    <Text size="xs" c="dimmed">
                      {product.number}
                    </Text>
                  </div>
                </Group>
                <Amount value={product.netPrice} currency={product.currency} size="sm" />
              </Group>
            </Combobox.Option>
          ))}
          {products.length === 0 && !isFetching && <Combobox.Empty>{t('lines.notFound')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
