import { KontorError } from '#kernel';
import type { XmlElement } from '../../xml/index.js';
import { type Binding, presetOf } from '../binding/document.js';
import { documentNamespace } from '../binding/namespaces.js';
import { type BindingId, bindings } from '../bindings.js';
import { unknownCustomization, unknownDocument } from './document-errors.js';

const all: readonly Binding[] = Object.values(bindings);

/**
 * Finds the type of a document by its root element and, where types share a root, by its customization id. A root of
 * one type only is recognised whatever specification it names: that it names the wrong one is then a finding.
 *
 * @throws KontorError when the root or, among several types, the customization id is unknown.
 */
export function recognise(root: XmlElement): Binding & { readonly id: BindingId } {
  const candidates =
    root.namespace === documentNamespace(root.name) ? all.filter((binding) => binding.root === root.name) : [];
  const customizationId = root.children.find(({ name }) => name === 'CustomizationID')?.text.trim() ?? '';
  const named = candidates
    .filter((candidate) => startsWith(customizationId, presetOf(candidate, 'customizationId')))
    .sort((left, right) => presetOf(right, 'customizationId').length - presetOf(left, 'customizationId').length);
  const found = named[0] ?? (candidates.length === 1 ? candidates[0] : undefined);
  if (found) {
    return found as Binding & { readonly id: BindingId };
  }
  if (candidates.length === 0) {
    throw new KontorError(unknownDocument, { name: root.name, namespace: root.namespace });
  }
  const known = candidates.map((candidate) => presetOf(candidate, 'customizationId')).join(', ');
  throw new KontorError(unknownCustomization, { customizationId, name: root.name, known });
}

/** An extension of a specification carries the specification's id as its beginning. */
function startsWith(customizationId: string, known: string): boolean {
  return (
    customizationId === known || customizationId.startsWith(`${known}#`) || customizationId.startsWith(`${known}:`)
  );
}
