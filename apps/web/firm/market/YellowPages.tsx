import { Anchor, Avatar, Button, Center, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAddressBookOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { api, client, type Schemas } from '#web/api/client';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { isLanguage, languageNames } from '#web/texts/languages';
import { useCommonTexts } from '#web/texts/use-texts';
import { useTradeTexts } from '../trade/use-trade-texts';
import { MarketFilters, type MarketChoice } from './MarketFilters';

/** The network's firms, with how to reach them and what to do with them. */
export function YellowPages({ firmId }: { readonly firmId: string }) {
  const t = useTradeTexts();
  const say = useCommonTexts();
  const [choice, setChoice] = useState<MarketChoice>({ words: '', sector: '', country: '', language: '' });
  const [{ words, sector, country, language }] = useDebouncedValue(choice, 250);
  const query = {
    limit: 24,
    ...(words.trim() && { words: words.trim() }),
    ...(sector && { sector }),
    ...(country && { country }),
    ...(isLanguage(language) && { language }),
  };
  const firms = useInfiniteQuery({
    queryKey: ['get', '/v1/firms', 'yellow-pages', query],
    queryFn: async ({ pageParam, signal }) => {
      const after = pageParam ? { after: pageParam } : {};
      const { data } = await client.GET('/v1/firms', { params: { query: { ...query, ...after } }, signal });
      return data!;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
  const items = firms.data?.pages.flatMap((page) => page.items);
  return (
    <Stack gap="md">
      <MarketFilters
        choice={choice}
        onChange={(part) => setChoice((before) => ({ ...before, ...part }))}
        searchText={t('market.searchFirms')}
      />
      {firms.error ? (
        <ProblemNotice error={firms.error} retry={() => void firms.refetch()} />
      ) : !items ? (
        <Loading />
      ) : items.length === 0 ? (
        <EmptyState icon={IconAddressBookOff} title={t('market.noFirms')} text={t('market.noneText')} />
      ) : (
        <SimpleGrid
          cols={{ base: 1, xs: 2, lg: 3 }}
          spacing="md"
          component="ul"
          p={0}
          m={0}
          style={{ listStyle: 'none' }}
        >
          {items.map((firm) => (
            <FirmCard key={firm.id} firm={firm} firmId={firmId} />
          ))}
        </SimpleGrid>
      )}
      {firms.hasNextPage && (
        <Center>
          <Button variant="default" loading={firms.isFetchingNextPage} onClick={() => void firms.fetchNextPage()}>
            {say('more')}
          </Button>
        </Center>
      )}
    </Stack>
  );
}

function FirmCard({ firm, firmId }: { readonly firm: Schemas['Firm']; readonly firmId: string }) {
  const t = useTradeTexts();
  const filters = api.useQuery('get', '/v1/market/filters', {}, { staleTime: 60_000 }).data;
  const { street, postCode, city } = firm.address;
  const sector = filters?.sectors.find(({ code }) => code === firm.sector);
  return (
    <Paper withBorder component="li" p="md">
      <Stack gap="xs" h="100%">
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <Avatar
            src={firm.hasLogo ? `/v1/firms/${firm.id}/logo` : null}
            radius="sm"
            size={44}
            alt=""
            name={firm.name}
          />
          <div>
            <Title order={2} size="h4">
              {firm.name} {firm.legalForm}
            </Title>
            <Text size="sm" c="dimmed">
              {[sector?.name, isLanguage(firm.language) ? languageNames[firm.language] : undefined]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </div>
        </Group>
        <Text size="sm" style={{ flexGrow: 1 }}>
          {street}, {postCode} {city}
          <br />
          {firm.vatNumber}
          {firm.email && (
            <>
              <br />
              <Anchor href={`mailto:${firm.email}`} inherit>
                {firm.email}
              </Anchor>
            </>
          )}
        </Text>
        {firm.id !== firmId && (
          <Group gap="xs">
            {sector && (
              <Button size="xs" variant="light" component={Link} href={`/firm/${firmId}/market?seller=${firm.id}`}>
                {t('market.seeProducts')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
