export { type Binding, type DocumentHead, presetOf } from './binding/document.js';
export type { Datatype, Field, Fields, Group, Leaf, Leaves, List } from './binding/field.js';
export type { Beyond, GroupOf, ModelOf } from './binding/model.js';
export * from './bindings.js';
export * from './types/index.js';
export { prefixesOf, readDocument, type ReadDocument, readTree, writeDocument, writeTree } from './codec/codec.js';
export { unknownCustomization, unknownDocument } from './codec/document-errors.js';
export type { Unmapped, UnmappedAttribute, UnmappedElement } from './codec/unmapped.js';
