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
export function follow(from: XmlElement, way: readonly Step[]): XmlElement[] {
  return way.reduce<XmlElement[]>(
    (elements, { name, isMeant }) =>
      elements.flatMap(({ children }) =>
        children.filter((child) => child.name === name && (isMeant === undefined || isMeant(child))),
      ),
    [from],
  );
}

/** All elements of a name, wherever they stand. */
export function everywhere(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    child.name === name ? [child, ...everywhere(child, name)] : everywhere(child, name),
  );
}
