import { TextInput } from '@mantine/core';
import { localeOf } from '#web/texts/languages';
import { useLanguage } from '#web/texts/use-language';
import { useField, type FieldProps } from './TextField';

/** Written with the reader's own decimal sign, kept with a point as documents have it. Anything else stays as typed. */
export function DecimalField(field: FieldProps) {
  const { form, value, shared } = useField(field);
  const sign = useDecimalSign();
  return (
    <TextInput
      {...shared}
      inputMode="decimal"
      autoComplete="off"
      value={/^-?\d*\.?\d*$/.test(value) ? value.replace('.', sign) : value}
      placeholder={field.placeholder}
      onChange={({ currentTarget }) => form.put(field.at, plainDecimal(currentTarget.value, sign))}
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
    />
  );
}

/** `1.234,50` and `1 234,5` of somebody who writes so; a point alone is taken for the decimal sign. */
export function plainDecimal(text: string, sign: string): string {
  const tight = text.replaceAll(/[\s\u00a0\u202f]/g, '');
  const group = sign === ',' ? '.' : ',';
  const hasBoth = tight.includes(sign) && tight.includes(group);
  return (hasBoth ? tight.replaceAll(group, '') : tight).replace(',', '.');
}

export function useDecimalSign(): string {
  const [language] = useLanguage();
  return (
    new Intl.NumberFormat(localeOf[language]).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'
  );
}
