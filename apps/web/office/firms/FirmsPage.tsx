import { Button, SimpleGrid, Switch } from '@mantine/core';
import { IconBuildingStore, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { api } from '#web/api/client';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { MoreButton } from '../shared/MoreButton';
import { paging } from '../shared/paging';
import { SearchInput } from '../shared/SearchInput';
import { ClassSelect } from './ClassSelect';
import { FirmTable } from './FirmTable';
import { useFirmsTexts } from './use-firms-texts';

/** All firms of the network; `?classId=` shows those of a class. */
export default function FirmsPage() {
  const t = useFirmsTexts();
  const [search, setSearch] = useSearchParams();
  const [words, setWords] = useState('');
  const [closed, setClosed] = useState(false);
  const classId = search.get('classId');
  const wanted = { ...(words && { words }), ...(classId && { classId }), ...(closed && { closed: 'true' as const }) };
  const query = api.useInfiniteQuery('get', '/v1/firms', { params: { query: wanted } }, paging);
  const firms = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const register = (
    <Button component={Link} href="/office/firms/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {t('register')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={register}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SearchInput label={t('search')} onSearch={setWords} />
        <ClassSelect
          label={t('class')}
          placeholder={t('allClasses')}
          clearButtonProps={{ 'aria-label': t('allClasses') }}
          value={classId}
          onChange={(id) => setSearch(id ? { classId: id } : {}, { replace: true })}
        />
      </SimpleGrid>
      <Switch
        label={t('withClosed')}
        checked={closed}
        onChange={({ currentTarget }) => setClosed(currentTarget.checked)}
      />
      {query.isPending && <Loading />}
      {query.error !== null && <ProblemNotice error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && firms.length === 0 && (
        <EmptyState icon={IconBuildingStore} title={t('empty')} text={t('emptyText')} />
      )}
      {firms.length > 0 && <FirmTable firms={firms} />}
      <MoreButton query={query} />
    </Page>
  );
}
