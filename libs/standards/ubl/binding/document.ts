import type { Fields } from './field.js';

/** What identifies a type of document on the wire. */
export interface DocumentHead {
  /** Kontor's name of the type, kebab-case. */
  readonly id: string;
  /** The Peppol transaction, `T01`; `BIS` for BIS Billing. */
  readonly transaction: string;
  /** The root element. */
  readonly root: string;
  /** The version of UBL whose schema the type follows. */
  readonly version: '2.1' | '2.3' | '2.4';
  /** What the ids of the official structural rules start with; empty where there are none. */
  readonly rules: string;
}

/** The table of one document type: it reads, writes and checks the type, and is the shape of its model. */
export interface Binding<F extends Fields = Fields> extends DocumentHead {
  readonly fields: F;
}

export function document<F extends Fields>(head: DocumentHead, fields: F): Binding<F> {
  return { ...head, fields };
}

/** The value that the type lays down for a preset term, such as `customizationId`. */
export function presetOf(binding: Binding, term: string): string {
  const field = binding.fields[term];
  return (field?.kind === 'leaf' ? field.initial : undefined) ?? '';
}
