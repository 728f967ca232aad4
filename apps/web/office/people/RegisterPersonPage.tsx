import { Button, Checkbox, Group, Paper, PasswordInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '#web/api/client';
import { useMay } from '#web/app/session/use-me';
import { notify } from '#web/parts/notify';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { currentLanguage } from '#web/texts/language';
import type { Language } from '#web/texts/languages';
import { useCommonTexts } from '#web/texts/use-texts';
import { LanguageSelect } from '../shared/LanguageSelect';
import { departments, roles, useOfficeWords, type Department, type Role } from '../shared/use-office-words';
import { useRequired } from '../shared/use-required';
import { showFirstError, useSubmit } from '../shared/use-submit';
import { FirmSelect } from './FirmSelect';
import { PasswordModal, type NewPassword } from './PasswordModal';
import { useDesk } from './use-desk';
import { usePeopleTexts } from './use-people-texts';

interface PersonForm {
  readonly displayName: string;
  readonly userName: string;
  readonly email: string;
  readonly language: Language;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly firmId: string | null;
  readonly department: Department;
}

/** One person; a whole class comes by a list. */
export default function RegisterPersonPage() {
  const t = usePeopleTexts();
  const desk = useDesk();
  const say = useCommonTexts();
  const [, goTo] = useLocation();
  const [given, setGiven] = useState<NewPassword & { readonly id: string }>();
  const required = useRequired();
  const form = useForm<PersonForm>({
    initialValues: emptyPerson(currentLanguage()),
    validate: { displayName: required, userName: required },
  });
  const { busy, error, submit } = useSubmit(form.setErrors);
  const register = async (values: PersonForm): Promise<void> => {
    const { firmId, department, email, password: typed, ...rest } = values;
    const memberships = firmId ? [{ firmId, department }] : [];
    const body = {
      ...rest,
      roles: [...rest.roles],
      email: email.trim() || null,
      memberships,
      classIds: [],
      ...(typed && { password: typed }),
    };
    const { data } = await client.POST('/v1/people', { body });
    const { id, firstPassword } = data!;
    void notify(t('registered', { name: values.displayName }));
    if (firstPassword === null) goTo(`${desk}/people/${id}`);
    else setGiven({ id, name: values.displayName, userName: values.userName.toLowerCase(), password: firstPassword });
  };
  return (
    <Page title={t('add')} above={[{ title: t('title'), to: `${desk}/people` }]}>
      <PasswordModal given={given} onClose={() => given && goTo(`${desk}/people/${given.id}`)} />
      <Paper withBorder p="lg" maw={560}>
        <form onSubmit={form.onSubmit((values) => void submit(() => register(values)), showFirstError)} noValidate>
          <Stack>
            {error !== undefined && <ProblemNotice error={error} />}
            <PersonFields form={form} />
            <Group justify="flex-end">
              <Button type="submit" loading={busy}>
                {say('save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
    </Page>
  );
}

function PersonFields({ form }: { readonly form: UseFormReturnType<PersonForm> }) {
  const t = usePeopleTexts();
  const may = useMay();
  const words = useOfficeWords();
  return (
    <>
      <TextInput label={t('name')} {...form.getInputProps('displayName')} />
      <TextInput
        label={t('userName')}
        autoCapitalize="none"
        spellCheck={false}
        autoComplete="off"
        {...form.getInputProps('userName')}
      />
      <PasswordInput
        label={t('password')}
        description={t('passwordHint')}
        autoComplete="new-password"
        {...form.getInputProps('password')}
      />
      <TextInput label={t('email')} type="email" {...form.getInputProps('email')} />
      <LanguageSelect label={t('language')} {...form.getInputProps('language')} />
      {may('role.write') && (
        <Checkbox.Group label={t('roles')} {...form.getInputProps('roles')}>
          <Stack gap="xs" mt="xs">
            {roles.map((role) => (
              <Checkbox key={role} value={role} label={words(`roles.${role}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <FirmSelect
        label={t('firm')}
        placeholder={t('chooseFirm')}
        clearable
        clearButtonProps={{ 'aria-label': t('chooseFirm') }}
        {...form.getInputProps('firmId')}
      />
      {form.values.firmId && (
        <Select
          label={t('department')}
          data={departments.map((value) => ({ value, label: words(`departments.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('department')}
        />
      )}
    </>
  );
}

function emptyPerson(language: Language): PersonForm {
  return {
    displayName: '',
    userName: '',
    email: '',
    language,
    password: '',
    roles: ['student'],
    firmId: null,
    department: 'sales',
  };
}
