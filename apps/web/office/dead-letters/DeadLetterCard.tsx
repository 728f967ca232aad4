import { Button, Code, Collapse, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import { client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { Moment } from '#web/parts/Moment';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { StateBadge } from '#web/parts/StateBadge';
import { useSubmit } from '../shared/use-submit';
import { useDeadLettersTexts } from './use-dead-letters-texts';

type Letter = Schemas['DeadLetter'];

const tones = { open: 'bad', retried: 'wait', resolved: 'plain' } as const;

export function DeadLetterCard({ letter }: { readonly letter: Letter }) {
  const t = useDeadLettersTexts();
  const state = letter.resolvedAt ? 'resolved' : letter.retriedAt ? 'retried' : 'open';
  const isKnown = letter.queue === 'envelope' || letter.queue === 'payment-order';
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Title order={2} size="h3">
          {isKnown ? t(`queue.${letter.queue as 'envelope' | 'payment-order'}`) : letter.queue}
        </Title>
        <StateBadge tone={tones[state]}>{t(`state.${state}`)}</StateBadge>
      </Group>
      <Text size="sm" c="dimmed">
        {t('failedAt')} <Moment at={letter.failedAt} /> · {t('attempts', { count: letter.attempts })}
      </Text>
      <Text mt="xs" style={{ overflowWrap: 'anywhere' }}>
        {firstLineOf(letter)}
      </Text>
      <Actions letter={letter} isOpen={state === 'open'} />
    </Paper>
  );
}

function Actions({ letter, isOpen }: { readonly letter: Letter; readonly isOpen: boolean }) {
  const t = useDeadLettersTexts();
  const { busy, error, submit } = useSubmit();
  const [shown, { toggle }] = useDisclosure();
  const details = useId();
  const params = { path: { id: letter.id } };
  const retry = async (): Promise<void> => {
    await client.POST('/v1/dead-letters/{id}/retry', { params });
    void notify(t('retried'));
  };
  const resolve = async (): Promise<void> => {
    await client.POST('/v1/dead-letters/{id}/resolve', { params });
    void notify(t('resolved'));
    await queryClient.invalidateQueries();
  };
  return (
    <Stack gap="xs" mt="sm">
      {error !== undefined && <ProblemNotice error={error} />}
      <Group gap="xs">
        {isOpen && (
          <>
            <Button loading={busy} onClick={() => void submit(retry)}>
              {t('retry')}
            </Button>
            <ConfirmButton question={t('resolveQuestion')} verb={t('resolve')} onConfirm={resolve}>
              {t('resolve')}
            </ConfirmButton>
          </>
        )}
        <Button variant="subtle" onClick={toggle} aria-expanded={shown} aria-controls={details}>
          {t('details')}
        </Button>
      </Group>
      <div id={details}>
        <Collapse expanded={shown}>
          <Details letter={letter} />
        </Collapse>
      </div>
    </Stack>
  );
}

function Details({ letter }: { readonly letter: Letter }) {
  const t = useDeadLettersTexts();
  return (
    <Stack gap="xs">
      {letter.correlationId && (
        <Text size="sm">
          {t('correlation')}: <Code>{letter.correlationId}</Code>
        </Text>
      )}
      <Code block tabIndex={0} mah={240} style={{ overflow: 'auto' }} aria-label={t('details')}>
        {letter.errorText}
      </Code>
      <Text size="sm" fw={600}>
        {t('payload')}
      </Text>
      <Code block tabIndex={0} mah={240} style={{ overflow: 'auto' }} aria-label={t('payload')}>
        {JSON.stringify(letter.payload, null, 2)}
      </Code>
    </Stack>
  );
}

/** The rest of the text is for who looks for the defect. */
function firstLineOf({ errorText, errorCode }: Letter): string {
  const line = errorText.split('\n')[0] ?? '';
  return (line.startsWith(errorCode) ? line : `${errorCode}: ${line}`).slice(0, 300);
}
