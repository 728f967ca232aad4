import { ActionIcon, Anchor, Button, Center, Group, Paper, Stack, Table, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFileTypePdf, IconFileText, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { client } from '#web/api/client';
import { DocumentState } from '#web/case/DocumentState';
import { Amount } from '#web/parts/Amount';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Moment } from '#web/parts/Moment';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { StepsMenu } from './StepsMenu';
import { useTradeTexts } from './use-trade-texts';

interface TradeDocumentsProps {
  readonly firmId: string;
  readonly documentType: string;
  readonly box: 'inbox' | 'outbox';
  /** What fills the list. */
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly emptyAction?: ReactNode;
}

/** Documents of one type that came in or went out, with what to do with each. */
export function TradeDocuments({ firmId, documentType, box, emptyTitle, emptyText, emptyAction }: TradeDocumentsProps) {
  const t = useTradeTexts();
  const say = useCommonTexts();
  const [words, setWords] = useState('');
  const [wanted] = useDebouncedValue(words.trim(), 250);
  const query = { firmId, documentType, box, limit: 50, ...(wanted && { words: wanted }) };
  const documents = useInfiniteQuery({
    queryKey: ['get', '/v1/documents', 'trade', query],
    queryFn: async ({ pageParam, signal }) => {
      const after = pageParam ? { after: pageParam } : {};
      const { data } = await client.GET('/v1/documents', { params: { query: { ...query, ...after } }, signal });
      return data!;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
  if (documents.error) return <ProblemNotice error={documents.error} retry={() => void documents.refetch()} />;
  if (!documents.data) return <Loading />;
  const items = documents.data.pages.flatMap((page) => page.items);
  if (items.length === 0 && !wanted) {
    return <EmptyState icon={IconFileText} title={emptyTitle} text={emptyText} action={emptyAction} />;
  }
  const name = t(box === 'inbox' ? 'from' : 'to');
  return (
    <Stack gap="sm">
      <TextInput
        aria-label={say('search')}
        placeholder={t('searchDocuments')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        maw={340}
      />
      <Paper withBorder>
        <Table.ScrollContainer minWidth={680} tabIndex={0} aria-label={emptyTitle}>
          <Table aria-label={t('documents')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('number')}</Table.Th>
                <Table.Th>{name}</Table.Th>
                <Table.Th>{t('date')}</Table.Th>
                <Table.Th ta="right">{t('amount')}</Table.Th>
                <Table.Th>{t('state')}</Table.Th>
                <Table.Th ta="right">{t('actions')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((document) => (
                <Table.Tr key={document.id}>
                  <Table.Td>
                    <Anchor
                      component={Link}
                      inherit
                      href={`/firm/${firmId}/post/${document.id}`}
                      fw={document.opened || box === 'outbox' ? undefined : 700}
                    >
                      {document.number}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{box === 'inbox' ? document.senderName : document.receiverName}</Table.Td>
                  <Table.Td>
                    <Moment at={document.issueDate} />
                  </Table.Td>
                  <Table.Td ta="right">
                    {document.amount && <Amount value={document.amount} currency={document.currency ?? 'EUR'} />}
                  </Table.Td>
                  <Table.Td>
                    <DocumentState state={document.state} settledBy={document.settledBy} />
                  </Table.Td>
                  <Table.Td>
                    <Group gap={4} justify="flex-end" wrap="nowrap">
                      <ActionIcon
                        component="a"
                        href={`/v1/documents/${document.id}/paper`}
                        target="_blank"
                        rel="noreferrer"
                        variant="subtle"
                        color="gray"
                        aria-label={t(documentType === 'despatch-advice' ? 'packingList' : 'paper', {
                          number: document.number,
                        })}
                      >
                        <IconFileTypePdf size={19} stroke={1.6} aria-hidden />
                      </ActionIcon>
                      <StepsMenu firmId={firmId} documentId={document.id} name={document.number} />
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Paper>
      {documents.hasNextPage && (
        <Center>
          <Button
            variant="default"
            loading={documents.isFetchingNextPage}
            onClick={() => void documents.fetchNextPage()}
          >
            {say('more')}
          </Button>
        </Center>
      )}
    </Stack>
  );
}
