import { xmlElement, type XmlElement } from '../../xml/index.js';
import { isObject, type Json, within } from '../../ubl/codec/json.js';
import type { ConstantRow, Scope, ValueRow } from '../table/row.js';
import type { CiiNode } from '../table/tree.js';

/** `speaks` tells an element that says something of the model from one that only holds what CII always wants. */
interface Written {
  readonly element: XmlElement;
  readonly speaks: boolean;
}

/** Builds the CII document of a model. */
export function writeTree(tree: CiiNode, scope: Scope): XmlElement {
  return xmlElement(
    tree.namespace,
    tree.name,
    elementsOf(tree, scope.root, scope).map(({ element }) => element),
  );
}

function elementsOf(node: CiiNode, object: Json, scope: Scope): Written[] {
  return node.children.flatMap((child) => {
    const isGroup = child.group !== undefined;
    return objectsOf(child, object, scope)
      .map((holder) => elementOf(child, holder, scope))
      .filter((written) => written !== undefined)
      .filter(({ speaks }) => speaks || !isGroup || child.isWanted);
  });
}

/** The objects of the model that a node stands for: one element each. */
function objectsOf({ group }: CiiNode, object: Json, scope: Scope): readonly Json[] {
  if (!group || group.model === '') return [object];
  if (typeof group.model !== 'string') return group.model.items(object, scope);
  const held = object[group.model];
  return group.kind === 'list' ? (Array.isArray(held) ? held.filter(isObject) : []) : isObject(held) ? [held] : [];
}

function elementOf(node: CiiNode, object: Json, scope: Scope): Written | undefined {
  const { text, namespace, name } = node;
  if (text) {
    const said = textOf(text, object, scope);
    if (said === '') return undefined;
    const element = xmlElement(namespace, name, said, attributesOf(node, object, scope));
    return { element, speaks: text.kind !== 'constant' };
  }
  const children = elementsOf(node, object, scope);
  if (children.length === 0 && !node.isWanted) return undefined;
  const element = xmlElement(
    namespace,
    name,
    children.map((child) => child.element),
  );
  return { element, speaks: children.some(({ speaks }) => speaks) };
}

function attributesOf({ attributes }: CiiNode, object: Json, scope: Scope): Record<string, string> {
  const said = attributes.map(({ name, slot }) => [name, textOf(slot, object, scope)] as const);
  return Object.fromEntries(said.filter(([, text]) => text !== ''));
}

/** Empty where the model does not say it: CII allows no empty elements. */
function textOf(row: ValueRow | ConstantRow, object: Json, scope: Scope): string {
  if (row.kind === 'constant') return row.text;
  const said = typeof row.model === 'string' ? plain(object, row.model) : row.model.get(object, scope);
  if (said === undefined || !/\S/.test(said)) return '';
  return row.kind === 'date' ? said.trim().replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1$2$3') : said;
}

function plain(object: Json, path: string): string | undefined {
  const keys = path.split('.');
  const value = within(object, keys.slice(0, -1))?.[keys.at(-1)!];
  return typeof value === 'string' ? value : undefined;
}
