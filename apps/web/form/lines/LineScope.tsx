import { memo, type ReactNode } from 'react';
import { at, textAt } from '../body/pointer';
import { FormContext, useForm, type Form } from '../fields/form-context';

interface LineScopeProps {
  /** Pointer of the line: `/lines/0`. */
  readonly line: string;
  readonly children: ReactNode;
}

/**
 * What is in a line sees the form as it was when something about the line last changed: an invoice of two hundred lines is not
 * drawn anew at every key. What the line does to the form goes by the form as it is then.
 */
export function LineScope({ line, children }: LineScopeProps) {
  const form = useForm();
  const { body, readOnly } = form;
  const state = JSON.stringify([
    line,
    at(body, line),
    textAt(body, '/documentCurrencyCode'),
    readOnly,
    form.findingsIn(line),
  ]);
  return (
    <Scope form={form} state={state}>
      {children}
    </Scope>
  );
}

interface ScopeProps {
  readonly form: Form;
  /** All that the children show. */
  readonly state: string;
  readonly children: ReactNode;
}

const Scope = memo(
  ({ form, children }: ScopeProps) => <FormContext.Provider value={form}>{children}</FormContext.Provider>,
  (before, after) => before.state === after.state,
);
Scope.displayName = 'Scope';
