import type { Beyond as WithUnmapped, Unmapped } from '../../ubl/index.js';
import type { XmlElement } from '../../xml/index.js';

/** Elements that a document has and its model does not know, by what they stand in and their name. */
export function unmappedElements(document: object, parent: RegExp, name: string): XmlElement[] {
  return unmappedOf(document).flatMap((entry) =>
    'element' in entry && entry.element.name === name && parent.test(entry.parent) ? [entry.element] : [],
  );
}

/** An element beyond the model, and what it stands in. */
export interface Beyond {
  readonly parent: string;
  readonly element: XmlElement;
}

/** All elements beyond the model, those within them included. */
export function elementsBeyond(document: object): Beyond[] {
  return unmappedOf(document).flatMap((entry) =>
    'element' in entry ? within(entry.element, /:(\w+)\[\d+\]$/.exec(entry.parent)?.[1] ?? '') : [],
  );
}

function within(element: XmlElement, parent: string): Beyond[] {
  return [{ parent, element }, ...element.children.flatMap((child) => within(child, element.name))];
}

function unmappedOf(document: object): readonly Unmapped[] {
  return (document as WithUnmapped).unmapped ?? [];
}
