import { CodeField } from '../fields/CodeField';
import { DateField, TextField } from '../fields/TextField';
import { useForm } from '../fields/form-context';
import { useFormTexts } from '../use-form-texts';
import type { FieldPlace } from './layouts';

/** A field at its place in the layout. */
export function PlacedField({ place: { at, kind, list = '', codes, fixed, label } }: { readonly place: FieldPlace }) {
  const t = useFormTexts();
  const { readOnly } = useForm();
  const common = {
    at,
    ...(label && { label: t(`label.${label}`) }),
    ...(fixed && !readOnly && { readOnly: true }),
    ...(at === '/number' && { placeholder: t('numberGiven') }),
  };
  if (kind === 'date') return <DateField {...common} />;
  if (kind === 'code') return <CodeField {...common} list={list} codes={codes} required />;
  return <TextField {...common} lines={kind === 'lines'} />;
}
