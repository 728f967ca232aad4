import { Group, Select, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { LanguageSelect } from '../shared/LanguageSelect';
import type { FirmForm } from './firm-form';
import { useFirmsTexts } from './use-firms-texts';
import { useSectors } from './use-sectors';

interface FieldsProps {
  readonly form: UseFormReturnType<FirmForm>;
  readonly disabled?: boolean;
}

export function IdentityFields({ form, disabled }: FieldsProps) {
  const t = useFirmsTexts();
  const sectors = useSectors();
  return (
    <>
      <TextInput label={t('name')} disabled={disabled} {...form.getInputProps('name')} />
      <TextInput
        label={t('legalForm')}
        description={t('legalFormHint')}
        disabled={disabled}
        {...form.getInputProps('legalForm')}
      />
      <Select
        label={t('sector')}
        data={sectors.items}
        searchable
        allowDeselect={false}
        disabled={disabled}
        {...form.getInputProps('sector')}
      />
      <LanguageSelect label={t('language')} disabled={disabled} {...form.getInputProps('language')} />
    </>
  );
}

/** The country only of a new firm: numbers follow from it. */
export function AddressFields({ form, disabled, fixedCountry }: FieldsProps & { readonly fixedCountry?: boolean }) {
  const t = useFirmsTexts();
  return (
    <>
      <TextInput label={t('street')} disabled={disabled} {...form.getInputProps('street')} />
      <Group grow align="flex-start">
        <TextInput label={t('postCode')} disabled={disabled} {...form.getInputProps('postCode')} />
        <TextInput label={t('city')} disabled={disabled} {...form.getInputProps('city')} />
      </Group>
      {!fixedCountry && (
        <TextInput
          label={t('country')}
          description={t('countryHint')}
          maxLength={2}
          {...form.getInputProps('country')}
        />
      )}
    </>
  );
}

export function ContactFields({ form, disabled }: FieldsProps) {
  const t = useFirmsTexts();
  return (
    <>
      <TextInput label={t('email')} type="email" disabled={disabled} {...form.getInputProps('email')} />
      <TextInput label={t('telephone')} type="tel" disabled={disabled} {...form.getInputProps('telephone')} />
      <TextInput label={t('website')} type="url" disabled={disabled} {...form.getInputProps('website')} />
      <TextInput
        label={t('paymentTermsDays')}
        inputMode="numeric"
        disabled={disabled}
        {...form.getInputProps('paymentTermsDays')}
      />
    </>
  );
}
