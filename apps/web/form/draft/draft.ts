import type { Schemas } from '#web/api/client';
import type { Body } from '../body/pointer';

/** A draft as the server has it. */
export type Draft = Omit<Schemas['Draft'], 'body'> & { readonly body: Body };

/** What somebody writes. */
export interface Content {
  readonly receiver: string | null;
  readonly body: Body;
}

/** What is kept in the browser until the server has it. */
export interface LocalCopy extends Content {
  /** The version of the server that it was written on. */
  readonly version: number;
  /** When, in milliseconds of the wall clock. */
  readonly at: number;
}

/** `saved` on the server; `waiting` for a pause in the typing; `saving`; `unreached`: kept here until the server answers. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'unreached';
