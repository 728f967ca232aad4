import type { XmlElement } from '../../xml/index.js';
import type { Unmapped } from './unmapped.js';

/** An element beyond the model, and the name of the one that it stands in; that of the root is empty. */
export interface ElementBeyond {
  readonly parent: string;
  readonly element: XmlElement;
}

/** All elements that a document has beyond its model, those within them included. */
export function elementsBeyond(unmapped: readonly Unmapped[] = []): ElementBeyond[] {
  return unmapped.flatMap((entry) => ('element' in entry ? within(entry.element, lastNameOf(entry.parent)) : []));
}

/** `TaxTotal` of `/cac:TaxTotal[1]`; empty for the root. */
export function lastNameOf(path: string): string {
  return /:(\w+)\[\d+\]$/.exec(path)?.[1] ?? '';
}

function within(element: XmlElement, parent: string): ElementBeyond[] {
  return [{ parent, element }, ...element.children.flatMap((child) => within(child, element.name))];
}
