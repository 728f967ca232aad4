import { Checkbox, Code, PasswordInput, Select, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { client, type Schemas } from '#web/api/client';
import { notify } from '#web/parts/notify';
import { FormModal } from '../../shared/FormModal';
import { useRequired } from '../../shared/use-required';
import { showFirstError, useSubmit } from '../../shared/use-submit';
import { useSchoolsTexts } from '../use-schools-texts';

type Match = Schemas['IdentityProvider']['match'];

const matches = ['email', 'user-name'] as const satisfies readonly Match[];

interface ProviderFormProps {
  readonly school: Schemas['School'];
  /** The one to change; a new one without it. */
  readonly provider: Schemas['IdentityProvider'] | undefined;
  readonly onClose: () => void;
}

/** What the school's provider must be told, and what it tells; the server asks it whether it is there before it is kept. */
export function ProviderForm({ school, provider, onClose }: ProviderFormProps) {
  const t = useSchoolsTexts();
  const required = useRequired();
  const form = useForm({
    initialValues: {
      name: provider?.name ?? '',
      issuer: provider?.issuer ?? 'https://',
      clientId: provider?.clientId ?? '',
      clientSecret: '',
      match: provider?.match ?? ('user-name' as Match),
      active: provider?.active ?? true,
    },
    validate: { name: required, issuer: required, clientId: required },
  });
  const { busy, error, submit } = useSubmit(form.setErrors);
  const save = async ({ clientSecret, ...values }: typeof form.values): Promise<void> => {
    const body = { ...values, ...(clientSecret && { clientSecret }) };
    if (provider) await client.PATCH('/v1/identity-providers/{id}', { params: { path: { id: provider.id } }, body });
    else await client.POST('/v1/schools/{id}/identity-providers', { params: { path: { id: school.id } }, body });
    void notify(t('signIn.saved'));
    onClose();
  };
  return (
    <FormModal
      opened
      title={t('signIn.formTitle', { school: school.name })}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void submit(() => save(values)), showFirstError)}
    >
      <TextInput label={t('signIn.name')} description={t('signIn.nameHint')} {...form.getInputProps('name')} />
      <TextInput label={t('signIn.issuer')} description={t('signIn.issuerHint')} {...form.getInputProps('issuer')} />
      <TextInput label={t('signIn.clientId')} {...form.getInputProps('clientId')} />
      <PasswordInput
        label={t('signIn.clientSecret')}
        description={t(provider ? 'signIn.secretStays' : 'signIn.secretHint')}
        autoComplete="off"
        {...form.getInputProps('clientSecret')}
      />
      <Select
        label={t('signIn.match')}
        description={t('signIn.matchHint')}
        data={matches.map((value) => ({ value, label: t(`signIn.matches.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('match')}
      />
      <Checkbox label={t('signIn.active')} {...form.getInputProps('active', { type: 'checkbox' })} />
      {provider && (
        <Text size="sm">
          {t('signIn.redirectUri')} <Code>{provider.redirectUri}</Code>
        </Text>
      )}
    </FormModal>
  );
}
