import { IconMoodCheck } from '@tabler/icons-react';
import { api } from '#web/api/client';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Moment } from '#web/parts/Moment';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { EnvelopeState } from '../refused/EnvelopeState';
import { usePostTexts } from '../use-post-texts';
import { PostTable } from './PostTable';
import { pages, rowsOf } from './use-pages';

/** What the clearing did not accept: it reached nobody and can be put right. */
export function RefusedList({ firmId }: { readonly firmId: string }) {
  const t = usePostTexts();
  const query = { firmId, accepted: 'false', limit: 50 } as const;
  const list = api.useInfiniteQuery('get', '/v1/envelopes', { params: { query } }, pages);
  if (list.error) return <ProblemNotice error={list.error} retry={() => void list.refetch()} />;
  if (!list.data) return <Loading />;
  const { items, more } = rowsOf(list);
  if (items.length === 0) {
    return <EmptyState icon={IconMoodCheck} title={t('refused.empty')} text={t('refused.emptyText')} />;
  }
  return (
    <PostTable
      label={t('boxes.refused')}
      columns={[
        { title: t('columns.document') },
        { title: t('columns.receiver') },
        { title: t('columns.date') },
        { title: t('columns.why') },
        { title: t('columns.state') },
      ]}
      rows={items.map(({ id, title, receiverName, submittedAt, findings, state }) => ({
        id,
        to: `/firm/${firmId}/post/refused/${id}`,
        name: title,
        isNew: false,
        cells: [
          receiverName,
          <Moment key="date" at={submittedAt} />,
          findings.find(({ severity }) => severity === 'fatal')?.what ?? '',
          <EnvelopeState key="state" state={state} />,
        ],
      }))}
      more={more}
      isLoading={list.isFetchingNextPage}
    />
  );
}
