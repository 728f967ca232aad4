import type { Binding } from './document.js';
import type { Field, Fields, Leaf, Leaves } from './field.js';
import { cac, cbc, documentNamespace } from './namespaces.js';
import type { AttributeNode, ElementNode, ValueSpec } from './node.js';

const trees = new WeakMap<Binding, ElementNode>();

/** The tree of elements that a table's paths describe; made once per table. */
export function treeOf(binding: Binding): ElementNode {
  let tree = trees.get(binding);
  if (!tree) {
    tree = compile(binding);
    trees.set(binding, tree);
  }
  return tree;
}

function compile(binding: Binding): ElementNode {
  const root = node(binding.root, documentNamespace(binding.root), '', 0);
  root.kind = 'group';
  const currency = 'documentCurrencyCode' in binding.fields ? 'documentCurrencyCode' : undefined;
  add(root, binding.fields, [], currency);
  number(root, 1);
  return root;
}

function node(name: string, namespace: string, guard: string, position: number): ElementNode {
  return {
    name,
    namespace,
    kind: 'wrapper',
    guard,
    required: true,
    requiredBySchema: false,
    many: false,
    key: '',
    into: [],
    term: '',
    children: [],
    byName: new Map(),
    shared: [],
    attributes: [],
    position,
    number: 0,
    places: 1,
    impliedOnly: false,
  };
}

function add(base: ElementNode, fields: Fields, into: readonly string[], currency: string | undefined): void {
  for (const [key, field] of Object.entries(fields)) {
    if (field.kind === 'group' && (field.path === '' || field.path === '?')) {
      add(base, field.fields, [...into, key], currency);
    } else {
      addField(base, key, field, into, currency);
    }
  }
}

function addField(
  base: ElementNode,
  key: string,
  field: Field,
  into: readonly string[],
  currency: string | undefined,
): void {
  const [path, implied] = splitOnce(field.path, '=');
  const segments = path.split('/');
  const last = segments.at(-1) ?? '';
  if (last.startsWith('@')) {
    const element = walk(base, segments.slice(0, -1), field);
    element.attributes.push({ ...valueOf(key, field as Leaf, into, implied), ...attributeName(last) });
    return;
  }
  const element = walk(base, segments, field);
  if (field.kind === 'group' || field.kind === 'list') {
    Object.assign(element, { kind: field.kind, key, into, term: field.term });
    add(element, field.fields, [], currency);
    return;
  }
  element.value = valueOf(key, field, into, implied);
  Object.assign(element, { kind: field.kind, key, into, term: field.term, places: field.places ?? 1 });
  if (field.kind === 'leaf' && field.isAmount) {
    element.attributes.push(currencyOf(key, field, into, currency));
  }
}

function valueOf(key: string, field: Leaf | Leaves, into: readonly string[], implied: string | undefined): ValueSpec {
  const { type, term, codes, fixed, initial } = field;
  return { key, into, type, term, codes, fixed, initial, implied };
}

function currencyOf(key: string, field: Leaf, into: readonly string[], currency: string | undefined): AttributeNode {
  return {
    key: `${key}Currency`,
    into,
    type: 'code',
    term: field.term,
    codes: field.anyCurrency ? [] : ['ISO4217'],
    name: 'currencyID',
    required: true,
    impliedBy: field.currency ?? currency,
  };
}

function attributeName(segment: string): { name: string; required: boolean } {
  const required = !segment.endsWith('?');
  return { name: segment.slice(1, required ? undefined : -1), required };
}

/** Follows a path of elements, making those that no earlier row has made. */
function walk(base: ElementNode, segments: readonly string[], field: Field): ElementNode {
  let at = base;
  segments.forEach((segment, index) => {
    const parsed = /^(\w+)(?:\[(\w+)\])?([?*+!]?)$/.exec(segment);
    if (!parsed) {
      throw new Error(`The path ${field.path} of a binding has a part that is no element: ${segment}`);
    }
    const [, name = '', guard = '', mark = ''] = parsed;
    const isLast = index === segments.length - 1;
    const namespace = isLast && (field.kind === 'leaf' || field.kind === 'leaves') ? cbc : cac;
    at = child(at, name, guard, namespace);
    at.required = mark === '' || mark === '+';
    at.requiredBySchema = mark === '!';
    at.many = mark === '*' || mark === '+';
  });
  return at;
}

function child(parent: ElementNode, name: string, guard: string, namespace: string): ElementNode {
  const named = parent.byName.get(name);
  const known = named?.find((candidate) => candidate.guard === guard);
  if (known) {
    return known;
  }
  const made = node(name, namespace, guard, parent.children.length);
  parent.children.push(made);
  if (named) {
    named.push(made);
    if (named.length === 2) {
      parent.shared.push(name);
    }
  } else {
    parent.byName.set(name, [made]);
  }
  return made;
}

/** Elements and attributes are numbered in the order of the table; returns the number after the last. */
function number(element: ElementNode, first: number): number {
  element.number = first;
  let next = first + element.places + element.attributes.length;
  for (const below of element.children) {
    next = number(below, next);
  }
  element.impliedOnly =
    element.kind === 'leaf'
      ? element.value?.implied !== undefined
      : element.kind === 'wrapper' && element.children.every((below) => below.impliedOnly);
  return next;
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
