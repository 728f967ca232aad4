import { Alert, Button, Modal, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArchive, IconPlus, IconTargetArrow, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { api, type Schemas } from '#web/api/client';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { GoalForm } from './GoalForm';
import { GoalsTable } from './GoalsTable';
import { ImportGoals } from './ImportGoals';
import { useGoalsTexts } from './use-goals-texts';

type Goal = Schemas['LearningGoal'];

/** The goals of one set: write, change, archive, import. */
export default function GoalSetPage() {
  const t = useGoalsTexts();
  const say = useCommonTexts();
  const { goalSetId } = useParams<{ readonly goalSetId: string }>();
  const [archive, setArchive] = useState(false);
  const [edited, setEdited] = useState<Goal | 'new'>();
  const [importing, { open, close }] = useDisclosure();
  const { data, error, refetch } = api.useQuery('get', '/v1/goal-sets/{id}', { params: { path: { id: goalSetId } } });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const goals = data.goals.filter(({ archivedAt }) => (archivedAt !== null) === archive);
  return (
    <Page
      title={data.name}
      lead={data.className ?? t('wholeSchool', { school: data.schoolName })}
      above={[{ title: t('title'), to: '/teacher/goals' }]}
      actions={
        <>
          <Button variant="default" leftSection={<IconUpload size={18} aria-hidden />} onClick={open}>
            {t('import.open')}
          </Button>
          <Button variant="default" component="a" href={`/v1/goal-sets/${goalSetId}/file`} download>
            {say('export')}
          </Button>
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEdited('new')}>
            {t('addGoal')}
          </Button>
        </>
      }
    >
      {data.archivedAt && <Alert icon={<IconArchive aria-hidden />}>{t('archivedNote')}</Alert>}
      <Switch
        label={t('showArchive')}
        checked={archive}
        onChange={({ currentTarget }) => setArchive(currentTarget.checked)}
      />
      {goals.length === 0 ? (
        <EmptyState icon={IconTargetArrow} title={t('goalsEmpty')} text={t('goalsEmptyText')} />
      ) : (
        <GoalsTable goals={goals} onEdit={setEdited} />
      )}
      <Modal
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
        size="lg"
        title={typeof edited === 'object' ? t('editGoal', { code: edited.code }) : t('addGoal')}
        closeButtonProps={{ 'aria-label': say('close') }}
      >
        {edited && (
          <GoalForm
            goalSetId={goalSetId}
            goal={edited === 'new' ? undefined : edited}
            onDone={() => setEdited(undefined)}
          />
        )}
      </Modal>
      <ImportGoals opened={importing} onClose={close} goalSetId={goalSetId} />
    </Page>
  );
}
