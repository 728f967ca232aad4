import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { plainDecimal, useDecimalSign, writtenDecimal } from '#web/texts/plain-decimal';
import { useField, type FieldProps } from './TextField';

/** Written with the reader's own decimal sign, kept with a point as documents have it; while it is typed it stays as typed. */
export function DecimalField(field: FieldProps) {
  const { form, value, shared } = useField(field);
  const sign = useDecimalSign();
  const [typed, setTyped] = useState<string>();
  return (
    <TextInput
      {...shared}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? writtenDecimal(value, sign)}
      placeholder={field.placeholder}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        form.put(field.at, plainDecimal(currentTarget.value));
      }}
      onBlur={() => {
        setTyped(undefined);
        shared.onBlur();
      }}
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
    />
  );
}
