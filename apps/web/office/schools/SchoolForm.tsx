import { Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { client, type Schemas } from '#web/api/client';
import { notify } from '#web/parts/notify';
import { currentLanguage } from '#web/texts/language';
import { FormModal } from '../shared/FormModal';
import { LanguageSelect } from '../shared/LanguageSelect';
import { useRequired } from '../shared/use-required';
import { showFirstError, useSubmit } from '../shared/use-submit';
import { useSchoolsTexts } from './use-schools-texts';

interface SchoolFormProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function SchoolForm({ opened, onClose }: SchoolFormProps) {
  const t = useSchoolsTexts();
  const required = useRequired();
  const form = useForm<Schemas['SchoolIn']>({
    validate: { name: required, street: required, postCode: required, city: required, country: required },
    initialValues: { name: '', language: currentLanguage(), street: '', postCode: '', city: '', country: 'BE' },
  });
  const { busy, error, submit } = useSubmit(form.setErrors);
  const register = async (body: Schemas['SchoolIn']): Promise<void> => {
    await client.POST('/v1/schools', { body });
    void notify(t('schoolAdded'));
    form.reset();
    onClose();
  };
  return (
    <FormModal
      opened={opened}
      title={t('addSchool')}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void submit(() => register(values)), showFirstError)}
    >
      <TextInput label={t('name')} data-autofocus {...form.getInputProps('name')} />
      <LanguageSelect label={t('language')} {...form.getInputProps('language')} />
      <TextInput label={t('street')} {...form.getInputProps('street')} />
      <Group grow align="flex-start">
        <TextInput label={t('postCode')} {...form.getInputProps('postCode')} />
        <TextInput label={t('city')} {...form.getInputProps('city')} />
      </Group>
      <TextInput label={t('country')} description={t('countryHint')} maxLength={2} {...form.getInputProps('country')} />
    </FormModal>
  );
}
