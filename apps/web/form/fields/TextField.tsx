import { Textarea, TextInput, type InputWrapperProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { DayInput } from '#web/parts/DayInput';
import { textAt } from '../body/pointer';
import { fieldId, findingsId } from '../rules/findings';
import { FieldFindings } from './FieldFindings';
import { useForm } from './form-context';
import { useLabels } from './use-labels';

type InputWrapperOrder = InputWrapperProps['inputWrapperOrder'];

export interface FieldProps {
  readonly at: string;
  /** In place of the term's own name. */
  readonly label?: string;
  /** For the column of a table, which names it: read out, not shown. */
  readonly bare?: boolean;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
}

/** What every kind of field has: its place, its name, what is wrong there. */
export function useField({ at, label, bare, description, readOnly }: FieldProps) {
  const form = useForm();
  const labels = useLabels();
  const findings = form.findingsAt(at);
  const fatal = findings.filter(({ severity }) => severity === 'fatal');
  const name = label ?? labels(at);
  const others = findings.filter(({ severity }) => severity !== 'fatal');
  const told = {
    description: description ?? (others.length > 0 ? <FieldFindings findings={others} /> : undefined),
    error: fatal.length > 0 ? <FieldFindings findings={fatal} /> : undefined,
    // A hint that appears must not push the field away from under the cursor.
    inputWrapperOrder: ['label', 'input', 'description', 'error'] satisfies InputWrapperOrder,
  };
  return {
    form,
    value: textAt(form.body, at),
    shared: {
      id: fieldId(at),
      ...(bare ? { 'aria-label': name } : { label: name }),
      ...(bare
        ? { 'aria-describedby': findings.length > 0 ? findingsId(at) : undefined, error: fatal.length > 0 }
        : told),
      readOnly: readOnly ?? form.readOnly,
      onBlur: () => form.touch(at),
    },
  };
}

export function TextField({
  lines = false,
  type,
  ...field
}: FieldProps & { readonly lines?: boolean; readonly type?: string }) {
  const { form, value, shared } = useField(field);
  const common = {
    ...shared,
    value,
    placeholder: field.placeholder,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => form.put(field.at, currentTarget.value),
  };
  return lines ? <Textarea autosize minRows={2} {...common} /> : <TextInput type={type} {...common} />;
}

/** A day, kept as documents have it. */
export function DateField(field: FieldProps) {
  const { form, value, shared } = useField(field);
  return <DayInput {...shared} value={value} onDay={(day) => form.put(field.at, day)} />;
}
