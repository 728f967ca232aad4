import { Button, Group, Paper, Stack, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { client, type Schemas } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { queryClient } from '#web/api/queries';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { useAccountTexts } from './use-account-texts';

/** Who one is here. The user name is the school's to give. */
export function PersonCard({ person }: { readonly person: Schemas['Person'] }) {
  const t = useAccountTexts();
  const say = useCommonTexts();
  const [displayName, setDisplayName] = useState(person.displayName);
  const [email, setEmail] = useState(person.email ?? '');
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const isChanged = displayName !== person.displayName || email !== (person.email ?? '');
  const about = (pointer: string): string | undefined => (isProblem(error) ? error.about(pointer) : undefined);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || !isChanged) return;
    setBusy(true);
    setError(undefined);
    try {
      const body = { displayName: displayName.trim(), email: email.trim() || null };
      await client.PATCH('/v1/people/{id}', { params: { path: { id: person.id } }, body });
      await queryClient.invalidateQueries();
      await notify(say('saved'));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Paper withBorder p="lg" radius="lg">
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack>
          <Title order={2}>{t('person.title')}</Title>
          {error !== undefined && !about('/displayName') && !about('/email') && <ProblemNotice error={error} />}
          <TextInput
            label={t('person.userName')}
            value={person.userName}
            readOnly
            variant="filled"
            autoComplete="username"
          />
          <TextInput
            label={t('person.name')}
            autoComplete="name"
            value={displayName}
            error={about('/displayName')}
            onChange={({ currentTarget }) => setDisplayName(currentTarget.value)}
          />
          <TextInput
            label={t('person.email')}
            description={t('person.emailHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            type="email"
            autoComplete="email"
            value={email}
            error={about('/email')}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={busy} disabled={!isChanged}>
              {say('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
