import { Button, Collapse, Group, Paper, SegmentedControl, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { DayInput } from '#web/parts/DayInput';
import { useCommonTexts } from '#web/texts/use-texts';
import { amountTyped } from '../input';
import { useBankTexts } from '../use-bank-texts';

export interface Filters {
  readonly text: string;
  readonly direction: 'all' | 'in' | 'out';
  readonly from: string;
  readonly to: string;
  readonly amountFrom: string;
  readonly amountTo: string;
}

export const noFilters: Filters = { text: '', direction: 'all', from: '', to: '', amountFrom: '', amountTo: '' };

interface MovementFiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Search by words, and by day, amount and direction for who wants to know more exactly. */
export function MovementFilters({ filters, onChange }: MovementFiltersProps) {
  const t = useBankTexts();
  const say = useCommonTexts();
  const [opened, { toggle }] = useDisclosure();
  const narrowed = Object.entries(filters).filter(([key, value]) => key !== 'text' && value && value !== 'all').length;
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change });
  const amountError = (text: string) => (text && !amountTyped(text) ? t('amountHint') : null);
  return (
    <Stack gap="sm" role="search">
      <Group gap="sm" wrap="nowrap">
        <TextInput
          flex={1}
          type="search"
          aria-label={t('searchMovements')}
          placeholder={t('searchMovements')}
          leftSection={<IconSearch size={17} aria-hidden />}
          value={filters.text}
          maxLength={200}
          onChange={({ currentTarget }) => set({ text: currentTarget.value })}
        />
        <Button
          variant={narrowed > 0 ? 'light' : 'default'}
          leftSection={<IconFilter size={17} aria-hidden />}
          aria-expanded={opened}
          onClick={toggle}
        >
          {say('filter')}
          {narrowed > 0 && ` (${narrowed})`}
        </Button>
      </Group>
      <Collapse expanded={opened}>
        <Paper withBorder p="md">
          <Stack>
            <SegmentedControl
              aria-label={t('direction.label')}
              value={filters.direction}
              onChange={(direction) => set({ direction })}
              data={(['all', 'in', 'out'] as const).map((value) => ({ value, label: t(`direction.${value}`) }))}
            />
            <SimpleGrid cols={{ base: 2, md: 4 }}>
              <DayInput label={t('from')} value={filters.from} onDay={(from) => set({ from })} />
              <DayInput label={t('to')} value={filters.to} onDay={(to) => set({ to })} />
              <TextInput
                inputMode="decimal"
                label={t('amountFrom')}
                value={filters.amountFrom}
                error={amountError(filters.amountFrom)}
                onChange={({ currentTarget }) => set({ amountFrom: currentTarget.value })}
              />
              <TextInput
                inputMode="decimal"
                label={t('amountTo')}
                value={filters.amountTo}
                error={amountError(filters.amountTo)}
                onChange={({ currentTarget }) => set({ amountTo: currentTarget.value })}
              />
            </SimpleGrid>
            <Group justify="flex-end">
              <Button variant="subtle" onClick={() => onChange(noFilters)}>
                {t('clearFilters')}
              </Button>
            </Group>
          </Stack>
        </Paper>
      </Collapse>
    </Stack>
  );
}
