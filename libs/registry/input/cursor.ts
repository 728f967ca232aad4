import { isId, KontorError } from '#kernel';
import { invalidCursor } from './input-errors.js';

/** The key of a page's last row, sealed for the client: a text to order by and an id that makes it unique. */
export function writeCursor(text: string, id: string): string {
  return Buffer.from(JSON.stringify([text, id])).toString('base64url');
}

/** @throws KontorError `invalid-cursor` for anything that `writeCursor` would not have written */
export function readCursor(cursor: string): [text: string, id: string] {
  const [text, id] = parsed(cursor);
  if (typeof text === 'string' && typeof id === 'string' && isId(id) && !text.includes('\u0000')) return [text, id];
  throw new KontorError(invalidCursor, {}, { field: '/cursor' });
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
