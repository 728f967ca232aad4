import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#web/api/client';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { MoreButton } from '../shared/MoreButton';
import { paging } from '../shared/paging';
import { AuditFilters, noFilter, queryOf, type AuditFilter } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { useAuditTexts } from './use-audit-texts';

/** Who changed what, and when. */
export default function AuditPage() {
  const t = useAuditTexts();
  const [filter, setFilter] = useState<AuditFilter>(noFilter);
  const query = api.useInfiniteQuery('get', '/v1/audit-entries', { params: { query: queryOf(filter) } }, paging);
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <AuditFilters filter={filter} onChange={setFilter} />
      {query.isPending && <Loading />}
      {query.error !== null && <ProblemNotice error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && entries.length === 0 && (
        <EmptyState icon={IconHistory} title={t('empty')} text={t('emptyText')} />
      )}
      {entries.length > 0 && <AuditTable entries={entries} />}
      <MoreButton query={query} />
    </Page>
  );
}
