import { Button, Group, Paper, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { IconSparkles } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { api, client, type Schemas } from '#web/api/client';
import { notify } from '#web/parts/notify';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { currentLanguage } from '#web/texts/language';
import { useFormat } from '#web/texts/use-format';
import { useCommonTexts } from '#web/texts/use-texts';
import { useRequired } from '../shared/use-required';
import { showFirstError, useSubmit } from '../shared/use-submit';
import { ClassSelect } from './ClassSelect';
import { AddressFields, ContactFields, IdentityFields } from './FirmFields';
import { bodyOf, emptyFirm, serviceKinds, type FirmForm } from './firm-form';
import { useFirmsTexts } from './use-firms-texts';

/** A new firm with all that it needs to trade, in one form. */
export default function RegisterFirmPage() {
  const t = useFirmsTexts();
  const say = useCommonTexts();
  const [, goTo] = useLocation();
  const required = useRequired();
  const form = useForm<FirmForm>({
    initialValues: emptyFirm(currentLanguage()),
    validate: {
      name: required,
      sector: required,
      street: required,
      postCode: required,
      city: required,
      country: required,
    },
  });
  const { busy, error, submit } = useSubmit(form.setErrors);
  const register = async (values: FirmForm): Promise<void> => {
    const { data } = await client.POST('/v1/firms', { body: bodyOf(values) });
    void notify(t('registered'));
    goTo(`/office/firms/${data!.id}`);
  };
  return (
    <Page title={t('register')} lead={t('registerLead')} above={[{ title: t('title'), to: '/office/firms' }]}>
      <form onSubmit={form.onSubmit((values) => void submit(() => register(values)), showFirstError)} noValidate>
        <Stack>
          {error !== undefined && <ProblemNotice error={error} />}
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <Section title={t('identity')}>
              <IdentityFields form={form} />
              <ClassSelect
                label={t('class')}
                description={t('classHint')}
                placeholder={t('noClass')}
                clearButtonProps={{ 'aria-label': t('noClass') }}
                {...form.getInputProps('classId')}
              />
              <ServiceSelect form={form} />
            </Section>
            <Section title={t('address')}>
              <AddressFields form={form} />
            </Section>
            <Section title={t('numbers')}>
              <NumberFields form={form} />
            </Section>
            <Section title={t('contact')}>
              <ContactFields form={form} />
            </Section>
          </SimpleGrid>
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              {say('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Title order={2}>{title}</Title>
        {children}
      </Stack>
    </Paper>
  );
}

function ServiceSelect({ form }: { readonly form: UseFormReturnType<FirmForm> }) {
  const t = useFirmsTexts();
  return (
    <Select
      label={t('serviceKind')}
      placeholder={t('noService')}
      data={serviceKinds.map((value) => ({ value, label: t(`services.${value}`) }))}
      clearable
      clearButtonProps={{ 'aria-label': t('noService') }}
      {...form.getInputProps('serviceKind')}
    />
  );
}

function NumberFields({ form }: { readonly form: UseFormReturnType<FirmForm> }) {
  const t = useFirmsTexts();
  const { amount } = useFormat();
  const { data: network } = api.useQuery('get', '/v1/network');
  const [problem, setProblem] = useState<unknown>();
  const propose = async (): Promise<void> => {
    setProblem(undefined);
    const country = form.values.country.trim();
    try {
      const { data } = await client.POST('/v1/firm-numbers', { body: country ? { country } : {} });
      form.setValues(proposed(data!));
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  const capital = network ? amount(network.startCapital, network.currency) : '…';
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('numbersHint')}
      </Text>
      <Button
        variant="light"
        leftSection={<IconSparkles size={16} aria-hidden />}
        onClick={() => void propose()}
        style={{ alignSelf: 'start' }}
      >
        {t('propose')}
      </Button>
      {problem !== undefined && <ProblemNotice error={problem} />}
      <TextInput label={t('enterpriseNumber')} {...form.getInputProps('enterpriseNumber')} />
      <TextInput label={t('vatNumber')} {...form.getInputProps('vatNumber')} />
      <TextInput label={t('gln')} {...form.getInputProps('gln')} />
      <TextInput label={t('iban')} {...form.getInputProps('iban')} />
      <TextInput
        label={t('capital')}
        description={t('capitalHint', { amount: capital })}
        inputMode="decimal"
        {...form.getInputProps('startCapital')}
      />
    </>
  );
}

function proposed({ enterpriseNumber, vatNumber, gln, iban }: Schemas['FirmNumbers']): Partial<FirmForm> {
  return { enterpriseNumber: enterpriseNumber ?? '', vatNumber: vatNumber ?? '', gln: gln ?? '', iban };
}
