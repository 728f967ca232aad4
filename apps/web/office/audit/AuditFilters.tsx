import { Select, SimpleGrid } from '@mantine/core';
import type { paths } from '#api-schema';
import { api } from '#web/api/client';
import { DayInput } from '#web/parts/DayInput';
import { SearchInput } from '../shared/SearchInput';
import { useAuditTexts } from './use-audit-texts';

type Query = NonNullable<paths['/v1/audit-entries']['get']['parameters']['query']>;
type Action = NonNullable<Query['action']>;

export interface AuditFilter {
  readonly words: string;
  readonly action: Action | null;
  /** Days, `YYYY-MM-DD`, or nothing. */
  readonly from: string;
  readonly until: string;
}

export const noFilter: AuditFilter = { words: '', action: null, from: '', until: '' };

/** The reader's days as moments; the last day is within. */
export function queryOf({ words, action, from, until }: AuditFilter): Query {
  return {
    ...(words && { words }),
    ...(action && { action }),
    ...(from && { from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(until && { until: dayAfter(until).toISOString() }),
  };
}

function dayAfter(day: string): Date {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + 1);
  return date;
}

interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
}

export function AuditFilters({ filter, onChange }: AuditFiltersProps) {
  const t = useAuditTexts();
  const { data } = api.useQuery('get', '/v1/audit-actions', {}, { staleTime: Infinity });
  const actions = data?.items.map(({ code, name }) => ({ value: code, label: name })) ?? [];
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      <SearchInput label={t('words')} onSearch={(words) => onChange({ ...filter, words })} />
      <Select
        label={t('action')}
        placeholder={t('allActions')}
        data={actions}
        value={filter.action}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('allActions') }}
        onChange={(action) => onChange({ ...filter, action: action as Action | null })}
      />
      <DayInput label={t('from')} value={filter.from} onDay={(from) => onChange({ ...filter, from })} />
      <DayInput label={t('until')} value={filter.until} onDay={(until) => onChange({ ...filter, until })} />
    </SimpleGrid>
  );
}
