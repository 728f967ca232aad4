import { ActionIcon, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#web/api/client';
import { useLanguage } from '#web/texts/use-language';
import { useSteerTexts } from '../use-steer-texts';

export interface ChosenLine {
  readonly product: string;
  readonly name: string;
  readonly quantity: number;
}

interface ProductChoiceProps {
  readonly firmId: string;
  readonly lines: readonly ChosenLine[];
  readonly onChange: (lines: readonly ChosenLine[]) => void;
}

/** What the simulated customer orders; left alone, something of the firm's catalogue is chosen. */
export function ProductChoice({ firmId, lines, onChange }: ProductChoiceProps) {
  const t = useSteerTexts();
  const [language] = useLanguage();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed, 200);
  const query = { firmId, limit: 20, ...(words && { words }) };
  const { data } = api.useQuery('get', '/v1/products', { params: { query } });
  const offered = data?.items.filter(({ number }) => lines.every(({ product }) => product !== number)) ?? [];
  const add = (number: string | null): void => {
    const product = offered.find((each) => each.number === number);
    if (product) onChange([...lines, { product: product.number, name: product.names[language], quantity: 5 }]);
    setTyped('');
  };
  return (
    <Stack gap="xs">
      <Select
        label={t('exercise.products')}
        description={t('exercise.productsText')}
        placeholder={t('exercise.addProduct')}
        data={offered.map(({ number, names }) => ({ value: number, label: `${number} ${names[language]}` }))}
        value={null}
        onChange={add}
        searchValue={typed}
        onSearchChange={setTyped}
        filter={({ options }) => options}
        searchable
      />
      {lines.map((line, index) => (
        <Group key={line.product} gap="sm">
          <NumberInput
            aria-label={t('exercise.quantityOf', { product: line.name })}
            value={line.quantity}
            onChange={(value) =>
              onChange(lines.map((each, at) => (at === index ? { ...each, quantity: Number(value) } : each)))
            }
            min={1}
            max={10_000}
            allowDecimal={false}
            w={110}
          />
          <Text size="sm" style={{ flex: 1 }}>
            {line.product} {line.name}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('exercise.removeProduct', { product: line.name })}
            onClick={() => onChange(lines.filter((_, at) => at !== index))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
    </Stack>
  );
}
