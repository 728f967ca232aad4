import type { Beyond, Unmapped } from '../../ubl/index.js';
import type { XmlElement } from '../../xml/index.js';

/** Elements that a document has and its model does not know, by what they stand in and their name. */
export function unmappedElements(document: object, parent: RegExp, name: string): XmlElement[] {
  return unmappedOf(document).flatMap((entry) =>
    'element' in entry && entry.element.name === name && parent.test(entry.parent) ? [entry.element] : [],
  );
}

export function unmappedOf(document: object): readonly Unmapped[] {
  return (document as Beyond).unmapped ?? [];
}
