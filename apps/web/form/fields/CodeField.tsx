import { Select } from '@mantine/core';
import { useCodes } from './use-codes';
import { useField, type FieldProps } from './TextField';

interface CodeFieldProps extends FieldProps {
  /** The name of the code list. */
  readonly list: string;
  /** Its codes; those that have a name when left out. */
  readonly codes?: readonly string[];
  readonly onChoice?: (code: string) => void;
}

/** A choice from a code list, by the codes' names. */
export function CodeField({ list, codes, onChoice, ...field }: CodeFieldProps) {
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
      clearable={!field.bare && !shared.readOnly}
      limit={100}
      onChange={(code) => {
        if (onChoice) onChoice(code ?? '');
        else form.put(field.at, code ?? '');
      }}
    />
  );
}
