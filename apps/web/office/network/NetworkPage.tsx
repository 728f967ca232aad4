import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { api, type Schemas } from '#web/api/client';
import { Loading } from '#web/parts/Loading';
import { Moment } from '#web/parts/Moment';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { NetworkForm } from './NetworkForm';
import { useNetworkTexts } from './use-network-texts';

/** What holds for the whole network. */
export default function NetworkPage() {
  const t = useNetworkTexts();
  const { data, error, refetch } = api.useQuery('get', '/v1/network');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {data ? (
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
          <Paper withBorder p="lg">
            <NetworkForm network={data} />
          </Paper>
          <Fixed network={data} />
        </SimpleGrid>
      ) : error ? (
        <ProblemNotice error={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function Fixed({ network }: { readonly network: Schemas['Network'] }) {
  const t = useNetworkTexts();
  const facts = [
    [t('code'), network.code],
    [t('country'), network.country],
    [t('currency'), network.currency],
    [t('bic'), network.bankBic],
  ] as const;
  return (
    <Paper withBorder p="lg" style={{ alignSelf: 'start' }}>
      <Stack>
        <Title order={2}>{t('fixed')}</Title>
        <Text size="sm" c="dimmed">
          {t('fixedHint')}
        </Text>
        {facts.map(([name, value]) => (
          <div key={name}>
            <Text size="sm" c="dimmed">
              {name}
            </Text>
            <Text>{value}</Text>
          </div>
        ))}
        <div>
          <Text size="sm" c="dimmed">
            {t('now')}
          </Text>
          <Text>
            <Moment at={network.now} />
          </Text>
        </div>
      </Stack>
    </Paper>
  );
}
