import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { client, type Schemas } from '#web/api/client';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { useRequired } from '../shared/use-required';
import { showFirstError, useSubmit } from '../shared/use-submit';
import { changeOf, formOf, type FirmForm } from './firm-form';
import { AddressFields, ContactFields, IdentityFields } from './FirmFields';
import { useFirmsTexts } from './use-firms-texts';

export function FirmData({ firm }: { readonly firm: Schemas['FirmInside'] }) {
  const t = useFirmsTexts();
  const say = useCommonTexts();
  const required = useRequired();
  const form = useForm<FirmForm>({
    initialValues: formOf(firm),
    validate: { name: required, sector: required, street: required, postCode: required, city: required },
  });
  const { busy, error, submit } = useSubmit(form.setErrors);
  const disabled = firm.closedAt !== null;
  const save = async (values: FirmForm): Promise<void> => {
    await client.PATCH('/v1/firms/{id}', { params: { path: { id: firm.id } }, body: changeOf(values) });
    form.resetDirty(values);
    void notify(say('saved'));
  };
  return (
    <Paper withBorder p="lg" style={{ alignSelf: 'start' }}>
      <form onSubmit={form.onSubmit((values) => void submit(() => save(values)), showFirstError)} noValidate>
        <Stack>
          <Title order={2}>{t('masterData')}</Title>
          {error !== undefined && <ProblemNotice error={error} />}
          <IdentityFields form={form} disabled={disabled} />
          <AddressFields form={form} disabled={disabled} fixedCountry />
          <ContactFields form={form} disabled={disabled} />
          {!disabled && (
            <Group justify="flex-end">
              <Button type="submit" loading={busy} disabled={!form.isDirty()}>
                {say('save')}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Paper>
  );
}
