import { Anchor } from '@mantine/core';
import { IconAlarmOff } from '@tabler/icons-react';
import { api } from '#web/api/client';
import { Amount } from '#web/parts/Amount';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Moment } from '#web/parts/Moment';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { usePostTexts } from '../use-post-texts';
import { PostTable } from './PostTable';
import { pages, rowsOf } from './use-pages';

/** Reminders that came in and went out, each with its letter. */
export function ReminderList({ firmId }: { readonly firmId: string }) {
  const t = usePostTexts();
  const list = api.useInfiniteQuery('get', '/v1/reminders', { params: { query: { firmId, limit: 50 } } }, pages);
  if (list.error) return <ProblemNotice error={list.error} retry={() => void list.refetch()} />;
  if (!list.data) return <Loading />;
  const { items, more } = rowsOf(list);
  if (items.length === 0) {
    return <EmptyState icon={IconAlarmOff} title={t('reminders.empty')} text={t('reminders.emptyText')} />;
  }
  return (
    <PostTable
      label={t('boxes.reminders')}
      columns={[
        { title: t('columns.reminder') },
        { title: t('columns.direction') },
        { title: t('columns.date') },
        { title: t('columns.payBy') },
        { title: t('columns.amount'), align: 'right' },
        { title: t('columns.letter') },
      ]}
      rows={items.map(({ id, documentId, level, number, debtorFirmId, sentAt, payBy, outstanding, currency }) => ({
        id,
        to: `/firm/${firmId}/post/${documentId}`,
        name: t('reminders.name', { level, number }),
        isNew: false,
        cells: [
          t(debtorFirmId === firmId ? 'reminders.received' : 'reminders.sent'),
          <Moment key="date" at={sentAt} />,
          <Moment key="payBy" at={payBy} />,
          <Amount key="amount" value={outstanding} currency={currency} />,
          <Anchor key="letter" href={`/v1/reminders/${id}/paper`} target="_blank" rel="noreferrer" size="sm">
            {t('reminders.open')}
          </Anchor>,
        ],
      }))}
      more={more}
      isLoading={list.isFetchingNextPage}
    />
  );
}
