export { type Binding, document as defineBinding, type DocumentHead, presetOf } from './binding/document.js';
/** The rows that a table is made of, for whoever adds a document type of their own. */
export * as term from './binding/field.js';
export type { Datatype, Field, Fields, Group, Leaf, Leaves, List } from './binding/field.js';
export { fieldAt, valueAt } from './binding/lookup.js';
export { xpathOf } from './binding/xpath.js';
export type { Beyond, GroupOf, ModelOf } from './binding/model.js';
export * from './bindings.js';
export * from './types/index.js';
export { prefixesOf, readDocument, type ReadDocument, readTree, writeDocument, writeTree } from './codec/codec.js';
export { unknownCustomization, unknownDocument } from './codec/document-errors.js';
export { type ElementBeyond, elementsBeyond, lastNameOf } from './codec/elements-beyond.js';
export type { Unmapped, UnmappedAbsence, UnmappedAttribute, UnmappedElement, UnmappedOrder } from './codec/unmapped.js';
export { checkStructure } from './structure/check-body.js';
export { checkTree } from './structure/check-tree.js';
export { isDate } from './structure/datatypes.js';
export { structureTexts } from './structure/structure-texts.js';
