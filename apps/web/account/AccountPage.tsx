import { Grid, Stack } from '@mantine/core';
import { api } from '#web/api/client';
import { useMe } from '#web/app/session/use-me';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { LookCard } from './LookCard';
import { NoDesk } from './NoDesk';
import { PasswordCard } from './PasswordCard';
import { PersonCard } from './PersonCard';
import { SessionsCard } from './SessionsCard';
import { useAccountTexts } from './use-account-texts';

/** What is one's own: name and address, language, how the page looks, the password, the sessions. */
export default function AccountPage() {
  const t = useAccountTexts();
  const say = useCommonTexts();
  const { id } = useMe();
  const { data: person, error, refetch } = api.useQuery('get', '/v1/people/{id}', { params: { path: { id } } });
  return (
    <Page title={say('account.title')} lead={t('lead')}>
      <NoDesk />
      {error ? (
        <ProblemNotice error={error} retry={() => void refetch()} />
      ) : person ? (
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 6 }}>
            <Stack gap="lg">
              <PersonCard key={person.id} person={person} />
              <LookCard personId={person.id} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 6 }}>
            <Stack gap="lg">
              <PasswordCard userName={person.userName} />
              <SessionsCard />
            </Stack>
          </Grid.Col>
        </Grid>
      ) : (
        <Loading />
      )}
    </Page>
  );
}
