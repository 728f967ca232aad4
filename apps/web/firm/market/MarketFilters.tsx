import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { api } from '#web/api/client';
import { useCodes } from '#web/form/fields/use-codes';
import { isLanguage, languageNames } from '#web/texts/languages';
import { useCommonTexts } from '#web/texts/use-texts';
import { useTradeTexts } from '../trade/use-trade-texts';

export interface MarketChoice {
  readonly words: string;
  readonly sector: string;
  readonly country: string;
  readonly language: string;
}

interface MarketFiltersProps {
  readonly choice: MarketChoice;
  readonly onChange: (change: Partial<MarketChoice>) => void;
  readonly searchText: string;
}

/** Words, sector, country and language: for products and for firms alike. */
export function MarketFilters({ choice, onChange, searchText }: MarketFiltersProps) {
  const t = useTradeTexts();
  const say = useCommonTexts();
  const codes = useCodes();
  const { data } = api.useQuery('get', '/v1/market/filters', {}, { staleTime: 60_000 });
  const counted = (name: string, firms: number): string => `${name} (${firms})`;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
      <TextInput
        label={say('search')}
        placeholder={searchText}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={choice.words}
        onChange={({ currentTarget }) => onChange({ words: currentTarget.value })}
      />
      <Select
        label={t('market.sector')}
        placeholder={say('all')}
        clearable
        searchable
        data={(data?.sectors ?? []).map(({ code, name, firms }) => ({ value: code, label: counted(name, firms) }))}
        value={choice.sector || null}
        onChange={(sector) => onChange({ sector: sector ?? '' })}
      />
      <Select
        label={t('market.country')}
        placeholder={say('all')}
        clearable
        data={(data?.countries ?? []).map(({ code, firms }) => ({
          value: code,
          label: counted(codes('ISO3166', [code])[0]?.label ?? code, firms),
        }))}
        value={choice.country || null}
        onChange={(country) => onChange({ country: country ?? '' })}
      />
      <Select
        label={t('market.language')}
        placeholder={say('all')}
        clearable
        data={(data?.languages ?? []).map(({ code, firms }) => ({
          value: code,
          label: counted(isLanguage(code) ? languageNames[code] : code, firms),
        }))}
        value={choice.language || null}
        onChange={(language) => onChange({ language: language ?? '' })}
      />
    </SimpleGrid>
  );
}
