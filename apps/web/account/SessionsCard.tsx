import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { client } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { useAccountTexts } from './use-account-texts';

/** For who forgot to sign out somewhere. */
export function SessionsCard() {
  const t = useAccountTexts();
  const signOutEverywhere = async (): Promise<void> => {
    await client.DELETE('/v1/sessions');
    queryClient.clear();
    window.location.assign('/');
  };
  return (
    <Paper withBorder p="lg" radius="lg">
      <Stack>
        <Title order={2}>{t('sessions.title')}</Title>
        <Text size="sm" c="dimmed">
          {t('sessions.hint')}
        </Text>
        <Group>
          <ConfirmButton question={t('sessions.question')} verb={t('sessions.verb')} onConfirm={signOutEverywhere}>
            {t('sessions.verb')}
          </ConfirmButton>
        </Group>
      </Stack>
    </Paper>
  );
}
