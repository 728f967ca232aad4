import { KontorError } from '#kernel';
import { draftTooLarge, draftUnstorable } from './draft-errors.js';

/** Characters of one draft: an invoice of a thousand lines has about 700,000. */
export const longestDraft = 1_000_000;

/** Deeper than any document type goes. */
const deepest = 40;

/**
 * The body as the JSON text that the table keeps.
 * @throws KontorError `draft-too-large`, `draft-unstorable` for what PostgreSQL cannot hold
 */
export function draftBodyText(body: unknown): string {
  if (isTooDeep(body, deepest)) throw new KontorError(draftUnstorable, {}, { field: '/body' });
  const text = JSON.stringify(body ?? {});
  if (text.length > longestDraft) {
    throw new KontorError(draftTooLarge, { size: text.length, most: longestDraft }, { field: '/body' });
  }
  // JSON.stringify escapes what is no whole character: NUL, and halves of surrogate pairs.
  if (/\\u0000|\\ud[89a-f]/i.test(text)) throw new KontorError(draftUnstorable, {}, { field: '/body' });
  return text;
}

function isTooDeep(value: unknown, room: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return room === 0 || Object.values(value).some((member) => isTooDeep(member, room - 1));
}
