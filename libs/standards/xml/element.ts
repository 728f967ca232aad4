/** One element of an XML document, its names resolved against the namespaces in scope. */
export interface XmlElement {
  /** The namespace's URI; empty when the element is in none. */
  readonly namespace: string;
  /** The local name, without prefix. */
  readonly name: string;
  /** By local name, or as `{uri}local` for an attribute in a namespace; without the namespace declarations. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, exactly as written; the white space between child elements is not text. */
  readonly text: string;
}

const none: readonly XmlElement[] = Object.freeze([]);
const noAttributes: Readonly<Record<string, string>> = Object.freeze({});

/** Builds an element for writing: with text, or with children. */
export function xmlElement(
  namespace: string,
  name: string,
  content: string | readonly XmlElement[],
  attributes: Readonly<Record<string, string>> = noAttributes,
): XmlElement {
  return typeof content === 'string'
    ? { namespace, name, attributes, children: none, text: content }
    : { namespace, name, attributes, children: content, text: '' };
}

/** The first child with this local name, whatever its namespace. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** All children with this local name, in document order. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The element at the end of a path of local names, such as `descendant(root, 'GrpHdr', 'MsgId')`. */
export function descendant(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  let found: XmlElement | undefined = element;
  for (const name of path) {
    found = found && childNamed(found, name);
  }
  return found;
}

/** The text at the end of a path of local names; undefined when there is no such element. */
export function textAt(element: XmlElement, ...path: readonly string[]): string | undefined {
  return descendant(element, ...path)?.text;
}
