import { Button, Select, SimpleGrid } from '@mantine/core';
import { IconFileImport, IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '#web/api/client';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { MoreButton } from '../shared/MoreButton';
import { paging } from '../shared/paging';
import { SearchInput } from '../shared/SearchInput';
import { roles, useOfficeWords, type Role } from '../shared/use-office-words';
import { PeopleTable } from './PeopleTable';
import { useDesk } from './use-desk';
import { usePeopleTexts } from './use-people-texts';

/** Everybody in the network, or in the teacher's classes. */
export default function PeoplePage() {
  const t = usePeopleTexts();
  const desk = useDesk();
  const [search, setSearch] = useState('');
  const [role, setRole] = useState<Role | null>(null);
  const wanted = { ...(search && { words: search }), ...(role && { role }) };
  const query = api.useInfiniteQuery('get', '/v1/people', { params: { query: wanted } }, paging);
  const people = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('title')} lead={t(desk === '/office' ? 'lead' : 'leadOfTeacher')} actions={<Actions />}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SearchInput label={t('search')} onSearch={setSearch} />
        <RoleFilter role={role} onChange={setRole} />
      </SimpleGrid>
      {query.isPending && <Loading />}
      {query.error !== null && <ProblemNotice error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && people.length === 0 && (
        <EmptyState icon={IconUsers} title={t('empty')} text={t('emptyText')} />
      )}
      {people.length > 0 && <PeopleTable people={people} />}
      <MoreButton query={query} />
    </Page>
  );
}

function Actions() {
  const t = usePeopleTexts();
  const desk = useDesk();
  return (
    <>
      <Button
        component={Link}
        href={`${desk}/people/import`}
        variant="default"
        leftSection={<IconFileImport size={16} aria-hidden />}
      >
        {t('importList')}
      </Button>
      <Button component={Link} href={`${desk}/people/new`} leftSection={<IconPlus size={16} aria-hidden />}>
        {t('add')}
      </Button>
    </>
  );
}

interface RoleFilterProps {
  readonly role: Role | null;
  readonly onChange: (role: Role | null) => void;
}

function RoleFilter({ role, onChange }: RoleFilterProps) {
  const t = usePeopleTexts();
  const words = useOfficeWords();
  return (
    <Select
      label={t('role')}
      placeholder={t('allRoles')}
      data={roles.map((value) => ({ value, label: words(`roles.${value}`) }))}
      value={role}
      clearable
      clearButtonProps={{ 'aria-label': t('allRoles') }}
      onChange={(value) => onChange(value as Role | null)}
    />
  );
}
