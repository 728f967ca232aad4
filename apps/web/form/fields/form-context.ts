import { createContext, useContext } from 'react';
import type { Body } from '../body/pointer';
import type { Finding } from '../rules/findings';

/** What the fields of a document share. */
export interface Form {
  readonly documentType: string;
  readonly body: Body;
  readonly readOnly: boolean;
  /** Puts a text, or nothing, in one place. */
  readonly put: (pointer: string, value: string) => void;
  /** Any other change of the body. */
  readonly change: (change: (body: Body) => Body) => void;
  /** What is to be told beside a field now. */
  readonly findingsAt: (pointer: string) => readonly Finding[];
  /** The same of all fields in a line: `/lines/0`. */
  readonly findingsIn: (line: string) => readonly Finding[];
  /** That somebody has been in a field: what is wrong there may be told. */
  readonly touch: (pointer: string) => void;
}

export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('there is no form around this field');
  return form;
}
