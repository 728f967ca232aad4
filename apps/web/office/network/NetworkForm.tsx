import { Button, Group, Select, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { client, type Schemas } from '#web/api/client';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { LanguageSelect } from '../shared/LanguageSelect';
import { useOfficeWords } from '../shared/use-office-words';
import { useRequired } from '../shared/use-required';
import { showFirstError, useSubmit } from '../shared/use-submit';
import { plainDecimal, useDecimalSign, writtenDecimal } from '#web/texts/plain-decimal';
import { useNetworkTexts } from './use-network-texts';

type Network = Schemas['Network'];
type Change = Required<Schemas['NetworkChangeIn']>;

export function NetworkForm({ network }: { readonly network: Network }) {
  const t = useNetworkTexts();
  const say = useCommonTexts();
  const words = useOfficeWords();
  const required = useRequired();
  const sign = useDecimalSign();
  const form = useForm<Change>({
    initialValues: changeable(network, sign),
    validate: { name: required, startCapital: required, bankName: required, timeZone: required },
  });
  const { busy, error, submit } = useSubmit(form.setErrors);
  const save = async (values: Change): Promise<void> => {
    const body = { ...values, startCapital: plainDecimal(values.startCapital) };
    const { data } = await client.PATCH('/v1/network', { body });
    const kept = changeable(data!, sign);
    form.setValues(kept);
    form.resetDirty(kept);
    void notify(say('saved'));
  };
  const strictnesses = (['didactic', 'strict'] as const).map((value) => ({
    value,
    label: words(`strictness.${value}`),
  }));
  return (
    <form onSubmit={form.onSubmit((values) => void submit(() => save(values)), showFirstError)} noValidate>
      <Stack>
        <Title order={2}>{t('settings')}</Title>
        {error !== undefined && <ProblemNotice error={error} />}
        <TextInput label={t('name')} {...form.getInputProps('name')} />
        <Select
          label={t('strictness')}
          description={t('strictnessHint')}
          data={strictnesses}
          allowDeselect={false}
          {...form.getInputProps('strictness')}
        />
        <LanguageSelect label={t('defaultLanguage')} {...form.getInputProps('defaultLanguage')} />
        <TextInput
          label={t('startCapital')}
          description={t('startCapitalHint', { currency: network.currency })}
          inputMode="decimal"
          {...form.getInputProps('startCapital')}
        />
        <TextInput label={t('bankName')} {...form.getInputProps('bankName')} />
        <TextInput label={t('timeZone')} description={t('timeZoneHint')} {...form.getInputProps('timeZone')} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy} disabled={!form.isDirty()}>
            {say('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function changeable(
  { name, strictness, defaultLanguage, startCapital, bankName, timeZone }: Network,
  sign: string,
): Change {
  return {
    name,
    strictness,
    defaultLanguage: defaultLanguage as Change['defaultLanguage'],
    startCapital: writtenDecimal(startCapital, sign),
    bankName,
    timeZone,
  };
}
