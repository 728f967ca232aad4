import type { Json } from '../../ubl/codec/json.js';
import { list, type Row, value } from '../table/row.js';

/**
 * Notes (BG-1). The model has one text, in which a note with a subject (BT-21) begins with its code between hash
 * signs, as EN 16931-3-2 has it for UBL: `#AAI#text`. Several notes of CII become lines of that text.
 */
export const notes: Row = list(
  'IncludedNote',
  {
    items: ({ note }) => (typeof note === 'string' ? split(note) : []),
    add: (root, { content, subject }) => {
      const text = `${typeof subject === 'string' ? `#${subject}#` : ''}${typeof content === 'string' ? content : ''}`;
      const { note } = root;
      root['note'] = typeof note === 'string' ? `${note}\n${text}` : text;
      return true;
    },
  },
  [value('Content', 'content', 'BT-22'), value('SubjectCode', 'subject', 'BT-21')],
);

function split(note: string): Json[] {
  return note.split(/\n(?=#[A-Z]{3}#)/).map((part) => {
    const [, subject, content] = /^#([A-Z]{3})#([\s\S]+)$/.exec(part) ?? [];
    return subject === undefined ? { content: part } : { content, subject };
  });
}
