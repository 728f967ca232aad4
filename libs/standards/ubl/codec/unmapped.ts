import { xmlElement, type XmlElement, xmlLimits } from '../../xml/index.js';
import { qualifiedName } from '../binding/namespaces.js';
import { isObject } from './json.js';

/** What a document has and its model does not know, or the other way round. */
export type Unmapped = UnmappedElement | UnmappedAttribute | UnmappedAbsence | UnmappedOrder;

export interface UnmappedElement {
  /** The known element it stands in: `/cac:InvoiceLine[2]/cac:Item[1]`, counted from 1; empty for the root. */
  readonly parent: string;
  /** The known element before it, `cbc:ID[1]`; empty when it comes first. */
  readonly after: string;
  readonly element: XmlElement;
}

export interface UnmappedAttribute {
  readonly parent: string;
  /** The name as in `XmlElement`. */
  readonly attribute: string;
  readonly value: string;
}

/** An element that is written of itself where the model does not have it, and which the document lacks: `cbc:ProfileID`. */
export interface UnmappedAbsence {
  readonly parent: string;
  readonly absent: string;
}

/** Elements of one name in another order than their terms have in the model. */
export interface UnmappedOrder {
  readonly parent: string;
  /** `cac:PartyTaxScheme` */
  readonly reordered: string;
  /** For each of them in the document, which one it is as they are written, counted from 1. */
  readonly order: readonly number[];
}

/** What the reader met and could not place. */
export interface Leftovers {
  readonly elements: Set<XmlElement>;
  /** The positions of elements of one name that did not come in the order of the table. */
  readonly orders: Map<XmlElement, { readonly name: string; readonly order: readonly number[] }>;
  readonly absent: string[];
  readonly attributes: { readonly on: XmlElement; readonly attribute: string }[];
}

/** Says where the leftovers stand, in document order. */
export function locate(root: XmlElement, leftovers: Leftovers): Unmapped[] {
  const found: Unmapped[] = leftovers.absent.map((absent) => ({ parent: '', absent }));
  visit(root, '', leftovers, found);
  return found;
}

function visit(element: XmlElement, location: string, leftovers: Leftovers, found: Unmapped[]): void {
  for (const { on, attribute } of leftovers.attributes) {
    if (on === element) {
      found.push({ parent: location, attribute, value: element.attributes[attribute] ?? '' });
    }
  }
  const reordered = leftovers.orders.get(element);
  if (reordered) {
    found.push({ parent: location, reordered: reordered.name, order: reordered.order });
  }
  const count = counter();
  let after = '';
  for (const child of element.children) {
    if (leftovers.elements.has(child)) {
      found.push({ parent: location, after, element: child });
    } else {
      after = count(child);
      visit(child, `${location}/${after}`, leftovers, found);
    }
  }
}

/** Names elements by their count among siblings of the same name. */
function counter(): (element: XmlElement) => string {
  const counts = new Map<string, number>();
  return (element) => {
    const name = qualifiedName(element.namespace, element.name);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name}[${count}]`;
  };
}

/** Puts the unmapped back: behind the same neighbour as long as that exists, else at the end of the parent. */
export function graft(root: XmlElement, unmapped: readonly Unmapped[]): XmlElement {
  const byParent = new Map<string, Unmapped[]>();
  for (const entry of unmapped) {
    const entries = byParent.get(entry.parent);
    if (entries) {
      entries.push(entry);
    } else {
      byParent.set(entry.parent, [entry]);
    }
  }
  return grafted(root, '', byParent);
}

function grafted(element: XmlElement, location: string, byParent: ReadonlyMap<string, Unmapped[]>): XmlElement {
  const entries = byParent.get(location) ?? [];
  const added = entries.filter((entry) => 'element' in entry);
  const count = counter();
  const children = added.filter((entry) => entry.after === '').map((entry) => entry.element);
  const placed = new Set(children);
  for (const child of inOrder(element.children, entries)) {
    const name = count(child);
    children.push(grafted(child, `${location}/${name}`, byParent));
    for (const entry of added) {
      if (entry.after === name) {
        children.push(entry.element);
        placed.add(entry.element);
      }
    }
  }
  children.push(...added.map((entry) => entry.element).filter((lost) => !placed.has(lost)));
  const attributes = { ...element.attributes };
  for (const entry of entries) {
    if ('attribute' in entry) {
      attributes[entry.attribute] = entry.value;
    }
  }
  return { ...xmlElement(element.namespace, element.name, children, attributes), text: element.text };
}

/** The children that the document has, in its order. */
function inOrder(children: readonly XmlElement[], entries: readonly Unmapped[]): readonly XmlElement[] {
  let ordered = children;
  for (const entry of entries) {
    if ('absent' in entry) {
      ordered = ordered.filter((child) => qualifiedName(child.namespace, child.name) !== entry.absent);
    } else if ('reordered' in entry) {
      const named = ordered.filter((child) => qualifiedName(child.namespace, child.name) === entry.reordered);
      const queue = entry.order.flatMap((place) => named[place - 1] ?? []);
      // A model that was changed since has others: they stay as they are written.
      if (new Set(queue).size === named.length) {
        ordered = ordered.map((child) => (named.includes(child) ? (queue.shift() ?? child) : child));
      }
    }
  }
  return ordered;
}

/** Whether something from outside has the shape of an entry, its element included. */
export function isUnmapped(value: unknown): value is Unmapped {
  if (!isObject(value) || typeof value['parent'] !== 'string') {
    return false;
  }
  if ('absent' in value) {
    return typeof value['absent'] === 'string';
  }
  if ('reordered' in value) {
    const { reordered, order } = value;
    return typeof reordered === 'string' && Array.isArray(order) && order.every((place) => Number.isInteger(place));
  }
  return 'element' in value
    ? typeof value['after'] === 'string' && isElement(value['element'], 0)
    : isName(value['attribute']) && typeof value['value'] === 'string';
}

function isElement(value: unknown, depth: number): value is XmlElement {
  if (!isObject(value) || depth > xmlLimits.depth) {
    return false;
  }
  const { namespace, name, attributes, children, text } = value;
  return (
    typeof namespace === 'string' &&
    isName(name) &&
    typeof text === 'string' &&
    isObject(attributes) &&
    Object.entries(attributes).every(([key, text]) => isName(key) && typeof text === 'string') &&
    Array.isArray(children) &&
    children.every((child) => isElement(child, depth + 1))
  );
}

/** A local name, with its namespace where it is an attribute's: what can be written as a name in XML. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^(\{[^{}]+\})?[\p{L}_][\p{L}\p{N}_.-]*$/u.test(value);
}
