import { xmlElement, type XmlElement, xmlLimits } from '../../xml/index.js';
import { qualifiedName } from '../binding/namespaces.js';
import { isObject } from './json.js';

/** An element or attribute that a document has and its model does not know. */
export type Unmapped = UnmappedElement | UnmappedAttribute;

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

/** What the reader met and could not place. */
export interface Leftovers {
  readonly elements: Set<XmlElement>;
  readonly attributes: { readonly on: XmlElement; readonly attribute: string }[];
}

/** Says where the leftovers stand, in document order. */
export function locate(root: XmlElement, leftovers: Leftovers): Unmapped[] {
  const found: Unmapped[] = [];
  visit(root, '', leftovers, found);
  return found;
}

function visit(element: XmlElement, location: string, leftovers: Leftovers, found: Unmapped[]): void {
  for (const { on, attribute } of leftovers.attributes) {
    if (on === element) {
      found.push({ parent: location, attribute, value: element.attributes[attribute] ?? '' });
    }
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
  for (const child of element.children) {
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

/** Whether something from outside has the shape of an entry, its element included. */
export function isUnmapped(value: unknown): value is Unmapped {
  if (!isObject(value) || typeof value['parent'] !== 'string') {
    return false;
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
