import { xmlElement, type XmlElement } from '../../xml/index.js';
import { isObject, type Json } from '../../ubl/codec/json.js';
import type { ConstantRow, Scope, ValueRow } from '../table/row.js';
import type { CiiNode } from '../table/tree.js';

/** `speaks` tells an element that says something of the model from one that only holds what CII always wants. */
interface Written {
  readonly element: XmlElement;
  readonly speaks: boolean;
}

/** Builds the CII document of a model. */
export function writeTree(tree: CiiNode, scope: Scope): XmlElement {
  return xmlElement(tree.namespace, tree.name, contentOf(tree, scope.root, scope).children);
}

interface Content {
  readonly children: XmlElement[];
  readonly speaks: boolean;
}

function contentOf(node: CiiNode, object: Json, scope: Scope): Content {
  const children: XmlElement[] = [];
  let speaks = false;
  for (const child of node.children) {
    for (const holder of objectsOf(child, object, scope)) {
      const written = elementOf(child, holder, scope);
      if (!written || !(written.speaks || !child.group || child.isWanted)) continue;
      children.push(written.element);
      speaks ||= written.speaks;
    }
  }
  return { children, speaks };
}

const none: readonly Json[] = [];

/** The objects of the model that a node stands for: one element each. */
function objectsOf({ group }: CiiNode, object: Json, scope: Scope): readonly Json[] {
  if (!group || group.model === '') return [object];
  if (typeof group.model !== 'string') return group.model.items(object, scope);
  const held = object[group.model];
  if (group.kind === 'list') return Array.isArray(held) ? held.filter(isObject) : none;
  return isObject(held) ? [held] : none;
}

function elementOf(node: CiiNode, object: Json, scope: Scope): Written | undefined {
  const { text, namespace, name } = node;
  if (text) {
    const said = textOf(text, object, scope);
    if (said === '') return undefined;
    const element = xmlElement(namespace, name, said, attributesOf(node, object, scope));
    return { element, speaks: text.kind !== 'constant' };
  }
  const { children, speaks } = contentOf(node, object, scope);
  if (children.length === 0 && !node.isWanted) return undefined;
  return { element: xmlElement(namespace, name, children), speaks };
}

function attributesOf({ attributes }: CiiNode, object: Json, scope: Scope): Record<string, string> | undefined {
  let written: Record<string, string> | undefined;
  for (const { name, slot } of attributes) {
    const said = textOf(slot, object, scope);
    if (said !== '') (written ??= {})[name] = said;
  }
  return written;
}

/** Empty where the model does not say it: CII allows no empty elements. */
function textOf(row: ValueRow | ConstantRow, object: Json, scope: Scope): string {
  if (row.kind === 'constant') return row.text;
  const said = 'get' in row.model ? row.model.get(object, scope) : valueAt(object, row.model);
  if (typeof said !== 'string' || !/\S/.test(said)) return '';
  return row.kind === 'date' ? said.trim().replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1$2$3') : said;
}

function valueAt(object: Json, keys: readonly string[]): unknown {
  let at: unknown = object;
  for (const key of keys) at = isObject(at) ? at[key] : undefined;
  return at;
}
