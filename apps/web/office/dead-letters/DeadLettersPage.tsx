import { Stack, Switch } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#web/api/client';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { MoreButton } from '../shared/MoreButton';
import { paging } from '../shared/paging';
import { DeadLetterCard } from './DeadLetterCard';
import { useDeadLettersTexts } from './use-dead-letters-texts';

/** What could not be handled, why, and a second chance for it. */
export default function DeadLettersPage() {
  const t = useDeadLettersTexts();
  const [openOnly, setOpenOnly] = useState(true);
  const query = api.useInfiniteQuery(
    'get',
    '/v1/dead-letters',
    { params: { query: openOnly ? { open: 'true' } : {} } },
    paging,
  );
  const letters = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Switch
        label={t('openOnly')}
        checked={openOnly}
        onChange={({ currentTarget }) => setOpenOnly(currentTarget.checked)}
      />
      {query.isPending && <Loading />}
      {query.error !== null && <ProblemNotice error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && letters.length === 0 && (
        <EmptyState icon={IconCircleCheck} title={t('emptyTitle')} text={t('emptyText')} />
      )}
      <Stack>
        {letters.map((letter) => (
          <DeadLetterCard key={letter.id} letter={letter} />
        ))}
      </Stack>
      <MoreButton query={query} />
    </Page>
  );
}
