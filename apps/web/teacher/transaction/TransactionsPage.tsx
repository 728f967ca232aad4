import { Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch, IconTimeline } from '@tabler/icons-react';
import { useState } from 'react';
import { api, type Schemas } from '#web/api/client';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { ClassChoice } from '../class/ClassChoice';
import { NoClass } from '../class/NoClass';
import { useTaughtClass } from '../class/use-taught-class';
import { TransactionsTable } from './TransactionsTable';
import { useTransactionTexts } from './use-transaction-texts';

type ClassCase = Schemas['ClassCase'];

/** All trade cases of the class, to find one. */
export default function TransactionsPage() {
  const say = useCommonTexts();
  const t = useTransactionTexts();
  const taught = useTaughtClass();
  const { current } = taught;
  return (
    <Page title={say('nav.transaction')} lead={t('listLead')} actions={<ClassChoice taught={taught} />}>
      {taught.error != null && <ProblemNotice error={taught.error} />}
      {taught.isLoading && <Loading />}
      {!taught.isLoading && !taught.error && !current && <NoClass />}
      {current && <CasesOf key={current.id} classId={current.id} />}
    </Page>
  );
}

function CasesOf({ classId }: { readonly classId: string }) {
  const t = useTransactionTexts();
  const params = { path: { id: classId } };
  const { data, error, refetch } = api.useQuery('get', '/v1/classes/{id}/cases', { params });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.items.length === 0) return <EmptyState icon={IconTimeline} title={t('none')} text={t('noneText')} />;
  return <LoadedCases cases={data.items} total={data.total} />;
}

function LoadedCases({ cases, total }: { readonly cases: readonly ClassCase[]; readonly total: number }) {
  const t = useTransactionTexts();
  const say = useCommonTexts();
  const [state, setState] = useState<'all' | ClassCase['state']>('all');
  const [firmId, setFirmId] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const searched = words.trim().toLowerCase();
  const fits = ({ number, buyer, seller, state: its }: ClassCase): boolean =>
    (state === 'all' || its === state) &&
    (firmId === null || buyer.id === firmId || seller.id === firmId) &&
    number.toLowerCase().includes(searched);
  const found = cases.filter(fits);
  return (
    <Stack gap="md">
      <Group gap="sm">
        <SegmentedControl
          aria-label={t('filter')}
          value={state}
          onChange={(value) => setState(value as typeof state)}
          data={(['all', 'wrong', 'late', 'open', 'done'] as const).map((value) => ({
            value,
            label: value === 'all' ? say('all') : t(`caseStates.${value}`),
          }))}
        />
        <Select
          aria-label={t('firm')}
          placeholder={t('firm')}
          data={firmsOf(cases)}
          value={firmId}
          onChange={setFirmId}
          clearable
          clearButtonProps={{ 'aria-label': t('allFirms') }}
          searchable
        />
        <TextInput
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </Group>
      <Text size="sm" c="dimmed" role="status">
        {t('found', { count: found.length, total })}
      </Text>
      {found.length > 0 && <TransactionsTable cases={found} />}
    </Stack>
  );
}

function firmsOf(cases: readonly ClassCase[]): { value: string; label: string }[] {
  const names = new Map(
    cases.flatMap(({ buyer, seller }) => [buyer, seller].map(({ id, name }) => [id, name] as const)),
  );
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
}
