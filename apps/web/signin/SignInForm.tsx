import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { client } from '#web/api/client';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { useSignInTexts } from './use-sign-in-texts';

export interface SignInFormProps {
  readonly onSignedIn: () => Promise<void>;
}

/** User name and password; the network only for those few who need it to be told apart. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const t = useSignInTexts();
  const say = useCommonTexts();
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const [networkCode, setNetworkCode] = useState<string>();
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(!userName.trim() || !password);
    if (!userName.trim() || !password || busy) return;
    setBusy(true);
    setError(undefined);
    try {
      const code = networkCode?.trim();
      const body = { userName: userName.trim(), password, ...(code && { networkCode: code }), cookie: true };
      await client.POST('/v1/sessions', { body });
      await onSignedIn();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        {error !== undefined && <ProblemNotice error={error} />}
        <TextInput
          label={t('userName')}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          data-autofocus
          value={userName}
          error={missing && !userName.trim() ? say('required') : null}
          onChange={({ currentTarget }) => setUserName(currentTarget.value)}
        />
        <PasswordInput
          label={t('password')}
          name="password"
          autoComplete="current-password"
          value={password}
          error={missing && !password ? say('required') : null}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        {networkCode !== undefined && (
          <TextInput
            label={t('networkCode')}
            description={t('networkHint')}
            value={networkCode}
            onChange={({ currentTarget }) => setNetworkCode(currentTarget.value)}
          />
        )}
        <Button type="submit" loading={busy}>
          {t('submit')}
        </Button>
        {networkCode === undefined && (
          <Anchor component="button" type="button" size="sm" onClick={() => setNetworkCode('')}>
            {t('otherNetwork')}
          </Anchor>
        )}
      </Stack>
    </form>
  );
}
