import { Button, Group, Paper, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { client, type Schemas } from '#web/api/client';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import type { Language } from '#web/texts/languages';
import { useCommonTexts } from '#web/texts/use-texts';
import { LanguageSelect } from '../shared/LanguageSelect';
import { useRequired } from '../shared/use-required';
import { showFirstError, useSubmit } from '../shared/use-submit';
import { usePeopleTexts } from './use-people-texts';

export function PersonData({ person }: { readonly person: Schemas['Person'] }) {
  const t = usePeopleTexts();
  const say = useCommonTexts();
  const { displayName, email, language } = person;
  const required = useRequired();
  const form = useForm({
    initialValues: { displayName, email: email ?? '', language: language as Language },
    validate: { displayName: required },
  });
  const { busy, error, submit } = useSubmit(form.setErrors);
  const save = async (values: typeof form.values): Promise<void> => {
    const body = { ...values, email: values.email.trim() || null };
    await client.PATCH('/v1/people/{id}', { params: { path: { id: person.id } }, body });
    form.resetDirty(values);
    void notify(say('saved'));
  };
  return (
    <Paper withBorder p="lg">
      <form onSubmit={form.onSubmit((values) => void submit(() => save(values)), showFirstError)} noValidate>
        <Stack>
          <Title order={2}>{t('data')}</Title>
          {error !== undefined && <ProblemNotice error={error} />}
          <TextInput label={t('name')} {...form.getInputProps('displayName')} />
          <TextInput
            label={t('email')}
            type="email"
            description={person.emailIsOwn && t('emailIsOwn')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('email')}
          />
          <LanguageSelect label={t('language')} {...form.getInputProps('language')} />
          <Group justify="flex-end">
            <Button type="submit" loading={busy} disabled={!form.isDirty()}>
              {say('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
