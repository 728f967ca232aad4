import type { Finding } from '../../finding/finding.js';
import { readXml, writeXml, type XmlElement, type XmlLimits, type XmlPrefixes } from '../../xml/index.js';
import { checkTree } from '../structure/check-tree.js';
import { treeOf } from '../binding/compile.js';
import { type Binding } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';
import { cac, cbc, documentNamespace } from '../binding/namespaces.js';
import { type BindingId, type Models } from '../bindings.js';
import { fromXml } from './from-xml.js';
import type { Json } from './json.js';
import { recognise } from './recognise.js';
import { toXml } from './to-xml.js';

/** A document as it was read: `id` tells which model it is. */
export type ReadDocument = {
  [I in BindingId]: {
    readonly id: I;
    readonly binding: Binding;
    readonly model: Models[I];
    /** What the structure of the XML breaks. */
    readonly findings: Finding[];
  };
}[BindingId];

/**
 * Reads a UBL document of any known type. The model is read as far as it goes even where the structure is broken.
 *
 * @throws KontorError when it is not XML (`xml-...`) or of no known type (`document-unknown...`).
 */
export function readDocument(xml: string | Uint8Array, limits?: XmlLimits): ReadDocument {
  return readTree(readXml(xml, limits));
}

/** The same for XML that is read already, such as the payload of an envelope. */
export function readTree(root: XmlElement): ReadDocument {
  const binding = recognise(root);
  const model = fromXml(treeOf(binding), root);
  return { id: binding.id, binding, model, findings: checkTree(binding, root) } as unknown as ReadDocument;
}

/** The document of a model, in the order that the schema of UBL asks for. */
export function writeDocument<B extends Binding>(binding: B, model: ModelOf<B>): string {
  return writeXml(writeTree(binding, model), prefixesOf(binding));
}

/** The same as a tree, for an envelope to take up. */
export function writeTree<B extends Binding>(binding: B, model: ModelOf<B>): XmlElement {
  return toXml(treeOf(binding), model as Json);
}

/** The prefixes that UBL documents are usually written with. */
export function prefixesOf(binding: Binding): XmlPrefixes {
  return { [documentNamespace(binding.root)]: '', [cac]: 'cac', [cbc]: 'cbc' };
}
