import { SimpleGrid, Stack } from '@mantine/core';
import { useParams } from 'wouter';
import { api } from '#web/api/client';
import { useMay } from '#web/app/session/use-me';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { AccessBadge } from './PeopleTable';
import { PersonAccess } from './PersonAccess';
import { PersonData } from './PersonData';
import { PersonFirms } from './PersonFirms';
import { PersonRoles } from './PersonRoles';
import { useDesk } from './use-desk';
import { usePeopleTexts } from './use-people-texts';

/** Somebody's data, roles, firms and access. */
export default function PersonPage() {
  const t = usePeopleTexts();
  const desk = useDesk();
  const may = useMay();
  const { personId } = useParams<{ readonly personId: string }>();
  const { data, error, refetch } = api.useQuery('get', '/v1/people/{id}', { params: { path: { id: personId } } });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Page
      title={data.displayName}
      lead={data.userName}
      above={[{ title: t('title'), to: `${desk}/people` }]}
      actions={<AccessBadge active={data.active} />}
    >
      <SimpleGrid key={data.id} cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="lg">
          <PersonData person={data} />
          <PersonAccess person={data} />
        </Stack>
        <Stack gap="lg">
          {may('role.write') && <PersonRoles person={data} />}
          <PersonFirms person={data} />
        </Stack>
      </SimpleGrid>
    </Page>
  );
}
