import { Button, Group, Modal, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { api, client, type Schemas } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { queryClient } from '#web/api/queries';
import { useSaving } from '#web/assessment/use-saving';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { useGoalsTexts } from './use-goals-texts';

interface NewSetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** The set whose goals it begins with. */
  readonly source: Schemas['GoalSet'] | undefined;
}

/** Begins a set, empty or as a copy, and goes there. */
export function NewSet({ opened, onClose, source }: NewSetProps) {
  const t = useGoalsTexts();
  const say = useCommonTexts();
  const [, navigate] = useLocation();
  const { data: classes } = api.useQuery('get', '/v1/classes');
  const [name, setName] = useState(source?.name ?? '');
  const [chosen, setChosen] = useState<string | null>(null);
  const [wholeSchool, setWholeSchool] = useState(false);
  const { busy, error, save } = useSaving();
  const classId = chosen ?? classes?.items[0]?.id;

  const create = async (): Promise<void> => {
    if (!classId) return;
    const { data } = await client.POST('/v1/goal-sets', {
      body: { classId, wholeSchool, name, ...(source && { copyOf: source.id }) },
    });
    await queryClient.invalidateQueries();
    await notify(t('created'));
    onClose();
    navigate(`/teacher/goals/${data!.id}`);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save(create);
  };

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={source ? t('copyTitle', { name: source.name }) : t('newSet')}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {error !== undefined && <ProblemNotice error={error} />}
          <TextInput
            label={t('name')}
            value={name}
            maxLength={120}
            data-autofocus
            error={isProblem(error) ? error.about('/name') : null}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Select
            label={t('class')}
            data={classes?.items.map(({ id, name: label }) => ({ value: id, label })) ?? []}
            value={classId ?? null}
            allowDeselect={false}
            onChange={setChosen}
          />
          <Switch
            label={t('forSchool')}
            checked={wholeSchool}
            onChange={({ currentTarget }) => setWholeSchool(currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
