import { Code, Paper, Table, Text } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { api, client } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Moment } from '#web/parts/Moment';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { StateBadge } from '#web/parts/StateBadge';
import { useProfileTexts } from '../use-profile-texts';

interface KeyListProps {
  readonly firmId: string;
  readonly mayRevoke: boolean;
}

/** The keys that were made, revoked ones included: who looks for what went wrong wants to see them. */
export function KeyList({ firmId, mayRevoke }: KeyListProps) {
  const t = useProfileTexts();
  const { data, error, refetch } = api.useQuery('get', '/v1/api-keys', { params: { query: { firmId } } });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.items.length === 0) {
    return <EmptyState icon={IconPlugConnected} title={t('programs.none')} text={t('programs.noneText')} />;
  }
  const revoke = async (id: string): Promise<void> => {
    await client.DELETE('/v1/api-keys/{id}', { params: { path: { id }, query: { firmId } } });
    await queryClient.invalidateQueries();
  };
  return (
    <Paper withBorder radius="lg">
      <Table.ScrollContainer
        minWidth={620}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t('programs.list') } }}
      >
        <Table aria-label={t('programs.list')} horizontalSpacing="md">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('programs.name')}</Table.Th>
              <Table.Th>{t('programs.begins')}</Table.Th>
              <Table.Th>{t('programs.createdAt')}</Table.Th>
              <Table.Th>{t('programs.lastUsedAt')}</Table.Th>
              <Table.Th>{t('programs.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.items.map(({ id, name, hint, createdAt, lastUsedAt, revokedAt }) => (
              <Table.Tr key={id}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>
                  <Code>{hint}…</Code>
                </Table.Td>
                <Table.Td>
                  <Moment at={createdAt} />
                </Table.Td>
                <Table.Td>
                  {lastUsedAt ? <Moment at={lastUsedAt} /> : <Text c="dimmed">{t('programs.never')}</Text>}
                </Table.Td>
                <Table.Td>
                  {revokedAt ? (
                    <StateBadge tone="plain">{t('programs.revoked')}</StateBadge>
                  ) : mayRevoke ? (
                    <ConfirmButton
                      size="compact-sm"
                      color="red"
                      question={t('programs.revokeQuestion', { name })}
                      verb={t('programs.revoke')}
                      onConfirm={() => revoke(id)}
                    >
                      {t('programs.revoke')}
                    </ConfirmButton>
                  ) : (
                    <StateBadge tone="good">{t('programs.active')}</StateBadge>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
