import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { useMe } from '#web/app/session/use-me';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useSubmit } from '../shared/use-submit';
import { PasswordModal, type NewPassword } from './PasswordModal';
import { usePeopleTexts } from './use-people-texts';

/** A new password, and whether the person may sign in at all; not for oneself. */
export function PersonAccess({ person }: { readonly person: Schemas['Person'] }) {
  const t = usePeopleTexts();
  const me = useMe();
  const [given, setGiven] = useState<NewPassword>();
  const { busy, error, submit } = useSubmit();
  const { id, displayName: name, active } = person;
  const params = { path: { id } };
  const reset = async (): Promise<void> => {
    const { data } = await client.POST('/v1/people/{id}/password-reset', { params });
    setGiven({ name, ...data! });
  };
  const setActive = async (value: boolean): Promise<void> => {
    await client.PATCH('/v1/people/{id}', { params, body: { active: value } });
    await queryClient.invalidateQueries();
  };
  if (me.id === id) return null;
  return (
    <Paper withBorder p="lg">
      <PasswordModal given={given} onClose={() => setGiven(undefined)} />
      <Stack>
        <Title order={2}>{t('access')}</Title>
        <Text size="sm" c="dimmed">
          {t('accessHint')}
        </Text>
        {error !== undefined && <ProblemNotice error={error} />}
        <Group>
          <ConfirmButton question={t('resetQuestion', { name })} verb={t('reset')} onConfirm={reset}>
            {t('reset')}
          </ConfirmButton>
          {active ? (
            <ConfirmButton
              color="red"
              question={t('deactivateQuestion', { name })}
              verb={t('deactivate')}
              onConfirm={() => setActive(false)}
            >
              {t('deactivate')}
            </ConfirmButton>
          ) : (
            <Button loading={busy} onClick={() => void submit(() => setActive(true))}>
              {t('reactivate')}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
