import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useFormat } from '#web/texts/use-format';
import { useSteerTexts } from '../use-steer-texts';

/** Whether the class trades at all. */
export function PauseCard({ steering }: { readonly steering: Schemas['ClassSteering'] }) {
  const t = useSteerTexts();
  const { moment } = useFormat();
  const { classId: id, className, pausedAt, pausedBy } = steering;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const params = { path: { id } };
  const pause = async (): Promise<void> => {
    await client.PUT('/v1/classes/{id}/pause', { params });
    await queryClient.invalidateQueries();
    void notify(t('pause.paused'));
  };
  const resume = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await client.DELETE('/v1/classes/{id}/pause', { params });
      await queryClient.invalidateQueries();
      void notify(t('pause.resumed'));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card withBorder padding="lg" mb="lg">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('pause.title')}
        </Title>
        <Text size="sm">{t('pause.text')}</Text>
        {error !== undefined && <ProblemNotice error={error} />}
        <Group>
          {pausedAt ? (
            <>
              <Button
                leftSection={<IconPlayerPlay size={17} aria-hidden />}
                loading={busy}
                onClick={() => void resume()}
              >
                {t('pause.resume')}
              </Button>
              <Text size="sm" c="dimmed">
                {t('pause.since', { at: moment(pausedAt), by: pausedBy ?? '' })}
              </Text>
            </>
          ) : (
            <ConfirmButton question={t('pause.question', { className })} verb={t('pause.pause')} onConfirm={pause}>
              {t('pause.pause')}
            </ConfirmButton>
          )}
        </Group>
      </Stack>
    </Card>
  );
}
