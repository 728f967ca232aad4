import { Button, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconTargetArrow } from '@tabler/icons-react';
import { useState } from 'react';
import { api, type Schemas } from '#web/api/client';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { GoalSetsTable } from './GoalSetsTable';
import { NewSet } from './NewSet';
import { useGoalsTexts } from './use-goals-texts';

/** The sets of learning goals of a teacher's classes and schools. */
export default function GoalSetsPage() {
  const t = useGoalsTexts();
  const [archived, setArchived] = useState(false);
  const [copied, setCopied] = useState<Schemas['GoalSet']>();
  const [opened, { open, close }] = useDisclosure();
  const { data, error, refetch } = api.useQuery('get', '/v1/goal-sets', {
    params: { query: { archived: archived ? 'true' : 'false' } },
  });
  const begin = (source?: Schemas['GoalSet']): void => {
    setCopied(source);
    open();
  };
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => begin()}>
          {t('newSet')}
        </Button>
      }
    >
      <Switch
        label={t('showArchive')}
        checked={archived}
        onChange={({ currentTarget }) => setArchived(currentTarget.checked)}
      />
      {error ? (
        <ProblemNotice error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : data.items.length === 0 ? (
        <EmptyState icon={IconTargetArrow} title={t('empty')} text={t('emptyText')} />
      ) : (
        <GoalSetsTable sets={data.items} onCopy={begin} />
      )}
      <NewSet key={copied?.id ?? 'new'} opened={opened} onClose={close} source={copied} />
    </Page>
  );
}
