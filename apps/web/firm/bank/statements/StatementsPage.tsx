import { Anchor, Button, Center, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { api, type Schemas } from '#web/api/client';
import { Amount } from '#web/parts/Amount';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Moment } from '#web/parts/Moment';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useLanguage } from '#web/texts/use-language';
import { useCommonTexts } from '#web/texts/use-texts';
import { BankFrame } from '../frame/BankFrame';
import { useBankTexts } from '../use-bank-texts';

type Statement = Schemas['Statement'];

export default function StatementsPage() {
  const t = useBankTexts();
  return (
    <BankFrame title={t('statementsTitle')} lead={t('statementsLead')}>
      {({ id }) => <Statements key={id} accountId={id} />}
    </BankFrame>
  );
}

function Statements({ accountId }: { readonly accountId: string }) {
  const t = useBankTexts();
  const say = useCommonTexts();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = api.useInfiniteQuery(
    'get',
    '/v1/statements',
    { params: { query: { accountId, limit: 50 } } },
    {
      pageParamName: 'after',
      initialPageParam: null,
      getNextPageParam: (page: Schemas['StatementPage']) => page.next,
    },
  );
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  const statements = data?.pages.flatMap(({ items }) => items);
  if (!statements) return <Loading />;
  if (statements.length === 0) {
    return <EmptyState icon={IconFileText} title={t('noStatements')} text={t('noStatementsText')} />;
  }
  return (
    <Stack>
      <Paper withBorder radius="lg" className="bank-rows">
        <Table.ScrollContainer type="native" minWidth={620} tabIndex={0} aria-label={t('statementsTitle')}>
          <Table aria-label={t('statementsTitle')} verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('statementNumber')}</Table.Th>
                <Table.Th scope="col">{t('period')}</Table.Th>
                <Table.Th scope="col" ta="right">
                  {t('openingBalance')}
                </Table.Th>
                <Table.Th scope="col" ta="right">
                  {t('closingBalance')}
                </Table.Th>
                <Table.Th scope="col">{say('download')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {statements.map((statement) => (
                <StatementRow key={statement.id} statement={statement} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Paper>
      <Text size="sm" c="dimmed">
        {t('formatsHint')}
      </Text>
      {hasNextPage && (
        <Center>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('more')}
          </Button>
        </Center>
      )}
    </Stack>
  );
}

function StatementRow({ statement }: { readonly statement: Statement }) {
  const t = useBankTexts();
  const [language] = useLanguage();
  const { id, year, number, fromDate, toDate, openingBalance, closingBalance, currency } = statement;
  const name = `${year}/${number}`;
  const files = [
    ['pdf', `/v1/statements/${id}/paper?language=${language}`],
    ['coda', `/v1/statements/${id}/coda`],
    ['camt08', `/v1/statements/${id}/camt053`],
    ['camt02', `/v1/statements/${id}/camt053?version=02`],
  ] as const;
  return (
    <Table.Tr>
      <Table.Td fw={600}>{name}</Table.Td>
      <Table.Td style={{ gridColumn: '2 / -1' }}>
        <Moment at={fromDate} />
        {fromDate !== toDate && (
          <>
            {' – '}
            <Moment at={toDate} />
          </>
        )}
      </Table.Td>
      <Table.Td ta="right" visibleFrom="xs">
        <Amount value={openingBalance} currency={currency} />
      </Table.Td>
      <Table.Td ta="right" className="bank-row-wide">
        <Amount value={closingBalance} currency={currency} />
      </Table.Td>
      <Table.Td className="bank-row-wide">
        <Group gap="sm">
          {files.map(([format, href]) => (
            <Anchor key={format} href={href} download size="sm" aria-label={`${t(`format.${format}`)} ${name}`}>
              {t(`format.${format}`)}
            </Anchor>
          ))}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
