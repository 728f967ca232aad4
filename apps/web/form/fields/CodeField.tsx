import { Select } from '@mantine/core';
import { useCodes } from './use-codes';
import { useField, type FieldProps } from './TextField';

interface CodeFieldProps extends FieldProps {
  /** The name of the code list. */
  readonly list: string;
  /** Its codes; those that have a name when left out. */
  readonly codes?: readonly string[];
  /** One of them has to be chosen. */
  readonly required?: boolean;
}

/** A choice from a code list, by the codes' names. */
export function CodeField({ list, codes, required = false, ...field }: CodeFieldProps) {
  const { form, value, shared } = useField(field);
  const choices = useCodes();
  const known = choices(list, codes);
  const data = value && !known.some((choice) => choice.value === value) ? [...known, ...choices(list, [value])] : known;
  return (
    <Select
      {...shared}
      data={data}
      value={value || null}
      placeholder={field.placeholder}
      searchable={data.length > 8}
      allowDeselect={false}
      clearable={!required && !field.bare && !shared.readOnly}
      limit={100}
      {...(field.bare && { comboboxProps: { width: 'max-content', position: 'bottom-start' as const } })}
      onChange={(code) => form.put(field.at, code ?? '')}
    />
  );
}
