import { qualifiedName } from '../binding/namespaces.js';
import type { ElementNode, ValueSpec } from '../binding/node.js';

/** The JSON pointer to what an element is in the model; for a wrapper, to the first term in it that must be there. */
export function pointer(base: string, node: ElementNode): string {
  const named = firstNamed(node);
  return named.key === '' ? base : join(base, named.into, named.key);
}

/** The JSON pointer to a value or attribute; `base` leads to the object around it. */
export function valuePointer(base: string, spec: ValueSpec): string {
  return join(base, spec.into, spec.key);
}

/** The business term of an element; for a wrapper, of the first term in it that must be there. */
export function termOf(node: ElementNode): string {
  return firstNamed(node).term;
}

export function nameOf(node: ElementNode): string {
  return qualifiedName(node.namespace, node.name);
}

function firstNamed(node: ElementNode): ElementNode {
  let at = node;
  while (at.kind === 'wrapper') {
    const next = at.children.find(({ required, impliedOnly }) => required && !impliedOnly) ?? at.children[0];
    if (!next) {
      return at;
    }
    at = next;
  }
  return at;
}

function join(base: string, into: readonly string[], key: string): string {
  return into.length === 0 ? `${base}/${key}` : `${base}/${into.join('/')}/${key}`;
}
