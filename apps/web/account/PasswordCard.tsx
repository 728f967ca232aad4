import { Button, Group, Paper, PasswordInput, Stack, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { client } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { useAccountTexts } from './use-account-texts';

/** Another password, for whoever knows the one before. */
export function PasswordCard({ userName }: { readonly userName: string }) {
  const t = useAccountTexts();
  const say = useCommonTexts();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const missing = (value: string): string | undefined => (tried && !value ? say('required') : undefined);
  const about = (pointer: string): string | undefined => (isProblem(error) ? error.about(pointer) : undefined);
  const differs = next !== again;

  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (busy || !current || !next || differs) return;
    setBusy(true);
    setError(undefined);
    try {
      await client.PUT('/v1/me/password', { body: { currentPassword: current, password: next } });
      for (const empty of [setCurrent, setNext, setAgain]) empty('');
      setTried(false);
      await notify(t('password.changed'));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Paper withBorder p="lg" radius="lg">
      <form onSubmit={(event) => void change(event)} noValidate>
        <Stack>
          <Title order={2}>{t('password.title')}</Title>
          {error !== undefined && !about('/currentPassword') && !about('/password') && <ProblemNotice error={error} />}
          {/* For programs that keep passwords: they want to know whose it is. */}
          <input type="text" name="username" autoComplete="username" value={userName} readOnly hidden />
          <PasswordInput
            label={t('password.current')}
            autoComplete="current-password"
            value={current}
            error={missing(current) ?? about('/currentPassword')}
            onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
          />
          <PasswordInput
            label={t('password.next')}
            description={t('password.hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="new-password"
            value={next}
            error={missing(next) ?? about('/password')}
            onChange={({ currentTarget }) => setNext(currentTarget.value)}
          />
          <PasswordInput
            label={t('password.again')}
            autoComplete="new-password"
            value={again}
            error={tried && next && differs ? t('password.differs') : undefined}
            onChange={({ currentTarget }) => setAgain(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              {t('password.change')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
