import { Card, Table, Title } from '@mantine/core';
import { api, type Schemas } from '#web/api/client';
import { Amount } from '#web/parts/Amount';
import { Moment } from '#web/parts/Moment';
import { useSteerTexts } from '../use-steer-texts';

/** What was given so far. */
export function GrantList({ steering: { classId, firms } }: { readonly steering: Schemas['ClassSteering'] }) {
  const t = useSteerTexts();
  const { data } = api.useQuery('get', '/v1/classes/{id}/grants', { params: { path: { id: classId } } });
  if (!data || data.items.length === 0) return null;
  const names = new Map(firms.map(({ id, name }) => [id, name]));
  const namesOf = (ids: readonly string[]): string =>
    ids.length === firms.length ? t('grant.allFirms') : ids.map((id) => names.get(id) ?? '').join(', ');
  return (
    <Card withBorder padding="lg">
      <Title order={2} size="h3" mb="sm">
        {t('grant.list')}
      </Title>
      <Table.ScrollContainer type="native" minWidth={560} tabIndex={0} role="region" aria-label={t('grant.list')}>
        <Table aria-label={t('grant.list')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('grant.at')}</Table.Th>
              <Table.Th scope="col">{t('grant.note')}</Table.Th>
              <Table.Th scope="col">{t('grant.firms')}</Table.Th>
              <Table.Th scope="col">{t('grant.by')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('grant.amount')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.items.map(({ id, grantedAt, note, firmIds, grantedBy, amount, currency }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <Moment at={grantedAt} />
                </Table.Td>
                <Table.Td>{note}</Table.Td>
                <Table.Td>{namesOf(firmIds)}</Table.Td>
                <Table.Td>{grantedBy}</Table.Td>
                <Table.Td ta="right">
                  <Amount value={amount} currency={currency} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}
