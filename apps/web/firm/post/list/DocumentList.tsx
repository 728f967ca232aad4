import { VisuallyHidden } from '@mantine/core';
import { IconCircleFilled, IconMail, IconSearchOff } from '@tabler/icons-react';
import { useCallback } from 'react';
import { api, type Schemas } from '#web/api/client';
import { DocumentState } from '#web/case/DocumentState';
import { Amount } from '#web/parts/Amount';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Moment } from '#web/parts/Moment';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { usePostTexts } from '../use-post-texts';
import { PostTable, type PostRow } from './PostTable';
import { pages, rowsOf, useRows } from './use-pages';
import { queryOf, type PostFilter } from './use-post-filter';

interface DocumentListProps {
  readonly firmId: string;
  readonly box: 'inbox' | 'outbox';
  readonly filter: PostFilter;
  readonly isNarrowed: boolean;
}

/** Documents received or sent, the newest first. */
export function DocumentList({ firmId, box, filter, isNarrowed }: DocumentListProps) {
  const t = usePostTexts();
  const query = { firmId, box, limit: 50, ...queryOf(filter) };
  const list = api.useInfiniteQuery('get', '/v1/documents', { params: { query } }, pages);
  const { items, more } = rowsOf(list);
  const newWord = t('new');
  const make = useCallback(
    (document: Schemas['ListedDocument']) => rowOf(firmId, box, document, newWord),
    [firmId, box, newWord],
  );
  const rows = useRows(items, make);
  if (list.error) return <ProblemNotice error={list.error} retry={() => void list.refetch()} />;
  if (!list.data) return <Loading />;
  if (items.length === 0) {
    return isNarrowed ? (
      <EmptyState icon={IconSearchOff} title={t('nothingFound')} text={t('nothingFoundText')} />
    ) : (
      <EmptyState icon={IconMail} title={t(`${box}.empty`)} text={t(`${box}.emptyText`)} />
    );
  }
  return (
    <PostTable
      label={t(`boxes.${box}`)}
      columns={[
        { title: t('columns.document') },
        { title: t(box === 'inbox' ? 'columns.sender' : 'columns.receiver') },
        { title: t('columns.date') },
        { title: t('columns.amount'), align: 'right' },
        { title: t('columns.state') },
      ]}
      rows={rows}
      more={more}
      isLoading={list.isFetchingNextPage}
    />
  );
}

function rowOf(firmId: string, box: 'inbox' | 'outbox', document: Schemas['ListedDocument'], newWord: string): PostRow {
  const { id, title, number, senderName, receiverName, issueDate, amount, currency, state } = document;
  const isNew = box === 'inbox' && !document.opened;
  return {
    id,
    to: `/firm/${firmId}/post/${id}`,
    name: `${title} ${number}`,
    isNew,
    mark: isNew && (
      <>
        <IconCircleFilled
          size={9}
          aria-hidden
          style={{ color: 'var(--mantine-primary-color-filled)', marginInlineEnd: 6 }}
        />
        <VisuallyHidden>{newWord} </VisuallyHidden>
      </>
    ),
    cells: [
      box === 'inbox' ? senderName : receiverName,
      <Moment key="date" at={issueDate} />,
      amount !== null && <Amount key="amount" value={amount} currency={currency ?? undefined} />,
      // That it was sent goes without saying.
      state !== 'issued' && <DocumentState key="state" state={state} settledBy={document.settledBy} />,
    ],
  };
}
