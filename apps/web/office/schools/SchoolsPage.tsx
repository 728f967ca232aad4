import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import { api, type Schemas } from '#web/api/client';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { SearchInput } from '../shared/SearchInput';
import { SchoolCard } from './SchoolCard';
import { SchoolForm } from './SchoolForm';
import { useSchoolsTexts } from './use-schools-texts';

type School = Schemas['School'];
type SchoolClass = Schemas['Class'];

/** The schools of the network with their classes. */
export default function SchoolsPage() {
  const t = useSchoolsTexts();
  const [adding, { open, close }] = useDisclosure();
  const [words, setWords] = useState('');
  const schools = api.useQuery('get', '/v1/schools');
  const classes = api.useQuery('get', '/v1/classes');
  const error = schools.error ?? classes.error;
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('addSchool')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={add}>
      <SchoolForm opened={adding} onClose={close} />
      {error ? (
        <ProblemNotice error={error} retry={() => void Promise.all([schools.refetch(), classes.refetch()])} />
      ) : schools.data && classes.data ? (
        <>
          {schools.data.items.length > 0 && <SearchInput label={t('search')} onSearch={setWords} />}
          <Schools schools={schools.data.items} classes={classes.data.items} words={words} />
        </>
      ) : (
        <Loading />
      )}
    </Page>
  );
}

interface SchoolsProps {
  readonly schools: readonly School[];
  readonly classes: readonly SchoolClass[];
  readonly words: string;
}

function Schools({ schools, classes, words }: SchoolsProps) {
  const t = useSchoolsTexts();
  const found = schools
    .map((school) => ({ school, classes: classes.filter(({ schoolId }) => schoolId === school.id) }))
    .filter((each) => matches(each, words));
  if (schools.length === 0) return <EmptyState icon={IconSchool} title={t('empty')} text={t('emptyText')} />;
  if (found.length === 0) return <EmptyState icon={IconSchool} title={t('notFound')} />;
  return (
    <Stack>
      {found.map((each) => (
        <SchoolCard key={each.school.id} {...each} />
      ))}
    </Stack>
  );
}

function matches(
  { school, classes }: { readonly school: School; readonly classes: readonly SchoolClass[] },
  words: string,
): boolean {
  const text = [school.name, school.city, ...classes.map(({ name }) => name)].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
