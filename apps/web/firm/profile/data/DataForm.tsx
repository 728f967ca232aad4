import { Button, Group, NumberInput, Paper, Select, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { api, client } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { queryClient } from '#web/api/queries';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { languageNames, languages, localeOf, type Language } from '#web/texts/languages';
import { useLanguage } from '#web/texts/use-language';
import { useCommonTexts } from '#web/texts/use-texts';
import type { Firm } from '../frame/ProfileFrame';
import { useProfileTexts } from '../use-profile-texts';

interface DataFormProps {
  readonly firm: Firm;
  readonly mayChange: boolean;
}

const languageChoices = languages.map((value) => ({ value, label: languageNames[value] }));

/** The master data. What is typed stays whatever else happens: only saving or leaving the page ends it. */
export function DataForm({ firm, mayChange }: DataFormProps) {
  const t = useProfileTexts();
  const say = useCommonTexts();
  const form = useForm({ mode: 'controlled', initialValues: valuesOf(firm) });
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const { data: sectors } = api.useQuery('get', '/v1/sectors', {}, { staleTime: Infinity });
  const [language] = useLanguage();
  const countryName = (code: string) => new Intl.DisplayNames(localeOf[language], { type: 'region' }).of(code) ?? code;
  const field = (name: keyof Values) => ({
    ...form.getInputProps(name),
    readOnly: !mayChange,
    ...(!mayChange && { variant: 'filled' }),
  });

  const save = form.onSubmit(async (values) => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await client.PATCH('/v1/firms/{id}', { params: { path: { id: firm.id } }, body: changeOf(values) });
      form.resetDirty();
      await queryClient.invalidateQueries();
      await notify(say('saved'));
    } catch (problem) {
      const fields = isProblem(problem) ? problem.fields : {};
      form.setErrors(fields);
      // What stands beside its field need not be said above the form as well.
      const [first] = Object.keys(fields).filter((name) => name in values);
      if (first) form.getInputNode(first)?.focus();
      else setError(problem);
    } finally {
      setBusy(false);
    }
  });

  return (
    <Paper withBorder p="lg" radius="lg" component="form" onSubmit={save} noValidate>
      <Stack>
        {error !== undefined && <ProblemNotice error={error} />}
        <Title order={2}>{t('data.identity')}</Title>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label={t('data.name')} required {...field('name')} />
          <TextInput label={t('data.legalForm')} placeholder={t('data.legalFormExample')} {...field('legalForm')} />
          <Select
            label={t('data.sector')}
            data={(sectors?.items ?? []).map(({ code, name }) => ({ value: code, label: name }))}
            searchable
            allowDeselect={false}
            {...field('sector')}
          />
          <Select
            label={t('data.language')}
            description={t('data.languageHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={languageChoices}
            allowDeselect={false}
            {...field('language')}
          />
        </SimpleGrid>
        <Title order={2}>{t('data.address')}</Title>
        <TextInput label={t('data.street')} autoComplete="street-address" required {...field('street')} />
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <TextInput label={t('data.postCode')} autoComplete="postal-code" required {...field('postCode')} />
          <TextInput label={t('data.city')} autoComplete="address-level2" required {...field('city')} />
          <TextInput label={t('data.country')} value={countryName(firm.address.country)} readOnly variant="filled" />
        </SimpleGrid>
        <Title order={2}>{t('data.contact')}</Title>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label={t('data.telephone')} type="tel" {...field('telephone')} />
          <TextInput label={t('data.email')} type="email" {...field('email')} />
          <TextInput
            label={t('data.website')}
            type="url"
            placeholder={t('data.websiteExample')}
            {...field('website')}
          />
          {firm.paymentTermsDays !== undefined && (
            <NumberInput
              label={t('data.terms')}
              description={t('data.termsHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              min={0}
              max={365}
              allowDecimal={false}
              {...field('paymentTermsDays')}
            />
          )}
        </SimpleGrid>
        {mayChange && (
          <Group justify="flex-end">
            <Button variant="default" disabled={!form.isDirty() || busy} onClick={form.reset}>
              {say('undo')}
            </Button>
            <Button type="submit" loading={busy} disabled={!form.isDirty()}>
              {say('save')}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

function valuesOf(firm: Firm) {
  const { name, legalForm, sector, language, address, telephone, email, website, paymentTermsDays } = firm;
  const { street, postCode, city } = address;
  const contact = { telephone: telephone ?? '', email: email ?? '', website: website ?? '' };
  return {
    name,
    legalForm,
    sector,
    language: language as Language,
    street,
    postCode,
    city,
    ...contact,
    paymentTermsDays,
  };
}

type Values = ReturnType<typeof valuesOf>;

/** A contact that was emptied is taken away. */
function changeOf({ telephone, email, website, paymentTermsDays, ...rest }: Values) {
  const contact = { telephone: telephone.trim() || null, email: email.trim() || null, website: website.trim() || null };
  return { ...rest, ...contact, ...(paymentTermsDays !== undefined && { paymentTermsDays: Number(paymentTermsDays) }) };
}
