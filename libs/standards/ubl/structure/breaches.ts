import { xmlElement, type XmlElement } from '../../xml/index.js';
import { cbc } from '../binding/namespaces.js';
import type { ElementNode, ValueSpec } from '../binding/node.js';
import { codeList } from '../../codelists/index.js';
import { ruleId, ruleNumbersOf } from './rule-numbers.js';

/** A document of which one thing is wrong, and the official rule that says so. */
export interface Breach {
  readonly rule: string;
  readonly document: XmlElement;
}

/** One document per official structural rule, from a document that has everything. */
export function* breachesOf(prefix: string, tree: ElementNode): Generator<Breach> {
  const root = complete(tree);
  for (const { rule, node, change } of changesOf(prefix, tree)) {
    yield { rule, document: changed(tree, root, node, change) };
  }
}

type Change = (element: XmlElement) => XmlElement;

interface RuleChange {
  readonly rule: string;
  readonly node: ElementNode;
  readonly change: Change;
}

function* changesOf(prefix: string, node: ElementNode): Generator<RuleChange> {
  const numbers = ruleNumbersOf(node);
  const of = (number: number, change: Change) => ({ rule: ruleId(prefix, node, number), node, change });
  for (const child of node.children) {
    const number = numbers.missing[child.position] ?? 0;
    if (number > 0) {
      yield of(number, (element) => ({
        ...element,
        children: element.children.filter(({ name }) => name !== child.name),
      }));
    }
  }
  if (numbers.fixed > 0) {
    yield of(numbers.fixed, (element) => ({ ...element, text: 'something else' }));
  }
  if (numbers.codes > 0) {
    yield of(numbers.codes, (element) => ({ ...element, text: 'no such code' }));
  }
  for (const [position, attribute] of node.attributes.entries()) {
    const { missing = 0, codes = 0 } = numbers.attributes[position] ?? {};
    const { [attribute.name]: _, ...others } = attributesOf(node);
    if (missing > 0) {
      yield of(missing, (element) => ({ ...element, attributes: others }));
    }
    if (codes > 0) {
      yield of(codes, (element) => ({ ...element, attributes: { ...others, [attribute.name]: 'no such code' } }));
    }
  }
  if (numbers.schemaLocation > 0) {
    const attributes = { '{http://www.w3.org/2001/XMLSchema-instance}schemaLocation': 'urn:x x.xsd' };
    yield of(numbers.schemaLocation, (element) => ({ ...element, attributes }));
  }
  if (numbers.unknown > 0) {
    yield of(numbers.unknown, (element) => ({
      ...element,
      children: [...element.children, xmlElement(cbc, 'NoSuchElement', 'x')],
    }));
  }
  for (const child of node.children) {
    yield* changesOf(prefix, child);
  }
}

/** A document with every element of the data model, once. */
function complete(node: ElementNode): XmlElement {
  const content = node.children.length > 0 ? node.children.map(complete) : node.value ? sample(node.value) : '';
  return xmlElement(node.namespace, node.name, content, attributesOf(node));
}

function attributesOf(node: ElementNode): Record<string, string> {
  return Object.fromEntries(node.attributes.map((attribute) => [attribute.name, sample(attribute)]));
}

function changed(node: ElementNode, element: XmlElement, at: ElementNode, change: Change): XmlElement {
  return node === at
    ? change(element)
    : {
        ...element,
        children: element.children.map((child, index) => {
          const below = node.children[index];
          return below ? changed(below, child, at, change) : child;
        }),
      };
}

function sample(spec: ValueSpec): string {
  const given = spec.initial ?? spec.fixed ?? spec.implied;
  if (given !== undefined) {
    return given;
  }
  const list = spec.codes[0];
  if (list) {
    return [...codeList(list)][0] ?? '';
  }
  return (
    { date: '2026-11-21', time: '12:00:00', text: 'x', identifier: 'x', code: 'x', binary: 'QUJD', indicator: 'true' }[
      spec.type as string
    ] ?? '1'
  );
}
