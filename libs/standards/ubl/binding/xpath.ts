import type { Binding } from './document.js';
import type { Field, Fields } from './field.js';

/**
 * The XPath of what a JSON pointer into the model leads to, as people write it of UBL documents, with the document's root
 * unprefixed: `/Invoice/cac:InvoiceLine[3]/cac:Item/cbc:Name` of `/lines/2/item/name`. As far as it goes: where the model
 * has no such place, of the last place on the way that it has.
 */
export function xpathOf(binding: Binding, pointer: string): string {
  let fields: Fields | undefined = binding.fields;
  let found: Field | undefined;
  let path = `/${binding.root}`;
  for (const key of pointer.split('/').slice(1)) {
    if (found && isRepeated(found) && /^\d+$/.test(key)) {
      if (isCounted(found)) path += `[${Number(key) + 1}]`;
      continue;
    }
    found = fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!found) break;
    path += stepsOf(found);
    fields = found.kind === 'group' || found.kind === 'list' ? found.fields : undefined;
  }
  return path;
}

function isRepeated({ kind }: Field): boolean {
  return kind === 'list' || kind === 'leaves';
}

/** Whether the position in the model is one among the last element's siblings: the mark of repetition stands on it. */
function isCounted({ path }: Field): boolean {
  return /[*+]$/.test(path);
}

/** The elements and the attribute that a row's path names, without its marks. */
function stepsOf({ kind, path }: Field): string {
  const segments = path
    .split('=', 1)[0]!
    .split('/')
    .filter((segment) => segment !== '' && segment !== '?');
  const isValue = kind === 'leaf' || kind === 'leaves';
  const lastElement = segments.findLastIndex((segment) => !segment.startsWith('@'));
  return segments
    .map((segment, index) => {
      const name = segment.replace(/(\[\w+\])?[?*+!]?$/, '');
      if (name.startsWith('@')) return `/${name}`;
      return `/${isValue && index === lastElement ? 'cbc' : 'cac'}:${name}`;
    })
    .join('');
}
