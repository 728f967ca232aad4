import { Anchor, Button, Stack, Table } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '#web/api/client';
import { Moment } from '#web/parts/Moment';
import { useCommonTexts } from '#web/texts/use-texts';
import { CaseState } from './CaseState';
import { StageStrip } from './StageStrip';
import { useTransactionTexts } from './use-transaction-texts';

const aPage = 50;

/** Cases as rows, fifty at first. */
export function TransactionsTable({ cases }: { readonly cases: readonly Schemas['ClassCase'][] }) {
  const t = useTransactionTexts();
  const say = useCommonTexts();
  const [shown, setShown] = useState(aPage);
  return (
    <Stack>
      <Table.ScrollContainer type="native" minWidth={820} tabIndex={0} role="region" aria-label={t('list')}>
        <Table aria-label={t('list')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('number')}</Table.Th>
              <Table.Th scope="col">{t('buyer')}</Table.Th>
              <Table.Th scope="col">{t('seller')}</Table.Th>
              <Table.Th scope="col">{t('stages.title')}</Table.Th>
              <Table.Th scope="col">{t('state')}</Table.Th>
              <Table.Th scope="col">{t('last')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {cases.slice(0, shown).map(({ id, number, buyer, seller, stages, state, lastDay }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">
                  <Anchor component={Link} href={`/teacher/transactions/${id}`} size="sm" fw={600}>
                    {number}
                  </Anchor>
                </Table.Th>
                <Table.Td>{buyer.name}</Table.Td>
                <Table.Td>{seller.name}</Table.Td>
                <Table.Td>
                  <StageStrip stages={stages} />
                </Table.Td>
                <Table.Td>
                  <CaseState state={state} />
                </Table.Td>
                <Table.Td>
                  <Moment at={lastDay} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {cases.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + aPage)} style={{ alignSelf: 'center' }}>
          {say('more')}
        </Button>
      )}
    </Stack>
  );
}
