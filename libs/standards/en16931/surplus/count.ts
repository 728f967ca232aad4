import type { XmlElement } from '../../xml/index.js';

/** A step on the way down: an element's name, and a condition where not every one of that name counts. */
export interface Step {
  readonly name: string;
  readonly isMeant?: (element: XmlElement) => boolean;
}

/** `A/B/C` as steps; a step may be made conditional afterwards. */
export function steps(path: string): readonly Step[] {
  return path.split('/').map((name) => ({ name }));
}

/** All elements at the end of a way. */
export function follow(from: XmlElement, way: readonly Step[]): readonly XmlElement[] {
  let elements: readonly XmlElement[] = [from];
  for (const { name, isMeant } of way) {
    const next: XmlElement[] = [];
    for (const { children } of elements) {
      for (const child of children) {
        if (child.name === name && (isMeant === undefined || isMeant(child))) {
          next.push(child);
        }
      }
    }
    elements = next;
  }
  return elements;
}

type Index = ReadonlyMap<string, readonly XmlElement[]>;

const indices = new WeakMap<XmlElement, Index>();
const none: readonly XmlElement[] = [];

/** All elements of a name below the root, wherever they stand; a document is gone through once. */
export function everywhere(root: XmlElement, name: string): readonly XmlElement[] {
  let index = indices.get(root);
  if (!index) {
    const made = new Map<string, XmlElement[]>();
    collect(root, made);
    indices.set(root, made);
    index = made;
  }
  return index.get(name) ?? none;
}

function collect(element: XmlElement, index: Map<string, XmlElement[]>): void {
  for (const child of element.children) {
    const found = index.get(child.name);
    if (found) {
      found.push(child);
    } else {
      index.set(child.name, [child]);
    }
    collect(child, index);
  }
}

/** Counts something in a part of the document. */
export interface Count {
  /** The elements that it looks at: a document that has none of them beyond its model repeats nothing of it. */
  readonly names: readonly string[];
  readonly of: (part: XmlElement) => number;
}

/** How many elements there are at the end of a way. */
export function number(path: string | readonly Step[]): Count {
  const way = typeof path === 'string' ? steps(path) : path;
  return { names: way.map(({ name }) => name), of: (part) => follow(part, way).length };
}

/** How many different texts the elements of a name have. */
export function distinct(name: string): Count {
  return { names: [name], of: (part) => new Set(everywhere(part, name).map(({ text }) => text)).size };
}
