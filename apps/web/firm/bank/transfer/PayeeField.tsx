import { Autocomplete, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { formatIban } from '#kernel';
import { api } from '#web/api/client';
import { useBankTexts } from '../use-bank-texts';

interface PayeeFieldProps {
  readonly value: string;
  readonly error: string | null;
  readonly onType: (name: string) => void;
  /** A firm of the network was chosen: its name, and its IBAN in groups. */
  readonly onChoose: (name: string, iban: string) => void;
}

/** The payee's name; firms of the network are found by it, with their account. */
export function PayeeField({ value, error, onType, onChoose }: PayeeFieldProps) {
  const t = useBankTexts();
  const [words] = useDebouncedValue(value.trim(), 250);
  const { data } = api.useQuery(
    'get',
    '/v1/firms',
    { params: { query: { words, limit: 8 } } },
    { enabled: words.length >= 2, placeholderData: (previous) => previous },
  );
  const firms = new Map((words.length >= 2 ? (data?.items ?? []) : []).map((firm) => [firm.name, firm]));
  return (
    <Autocomplete
      name="name"
      label={t('payee')}
      description={t('payeeHint')}
      required
      maxLength={70}
      autoComplete="off"
      value={value}
      error={error}
      data={[...firms.keys()]}
      filter={({ options }) => options}
      onChange={onType}
      onOptionSubmit={(name) => {
        const firm = firms.get(name);
        if (firm) onChoose(name, formatIban(firm.iban));
      }}
      renderOption={({ option }) => (
        <Stack gap={0}>
          <Text size="sm">{option.value}</Text>
          <Text size="xs" c="dimmed" className="kontor-figures">
            {formatIban(firms.get(option.value)?.iban ?? '')}
          </Text>
        </Stack>
      )}
    />
  );
}
