import type { ElementNode } from '../binding/node.js';

/**
 * Aggregates whose every child in UBL is in Peppol's data model too. The official rules have no "not part of the data
 * model" for them, since the schema sees to it; the number is how many children the schema knows.
 */
const closed: Readonly<Record<string, number>> = {
  PartyIdentification: 1,
  PartyName: 1,
  AddressLine: 1,
  AirTransport: 1,
  RoadTransport: 1,
  RailTransport: 2,
  ItemComparison: 2,
  LineResponse: 2,
  Dimension: 5,
};

/** The last two digits of the official ids, per thing that an element can break; 0 where there is no rule. */
export interface RuleNumbers {
  /** By the position of the child that is missing. */
  readonly missing: readonly number[];
  readonly fixed: number;
  readonly codes: number;
  /** By the position of the attribute. */
  readonly attributes: readonly { readonly missing: number; readonly codes: number }[];
  /** Of the root only. */
  readonly schemaLocation: number;
  readonly unknown: number;
}

const numbers = new WeakMap<ElementNode, RuleNumbers>();

/** The official rules of an element, numbered as Peppol numbers them: in the order of the data model. */
export function ruleNumbersOf(node: ElementNode): RuleNumbers {
  let found = numbers.get(node);
  if (!found) {
    found = count(node);
    numbers.set(node, found);
  }
  return found;
}

function count(node: ElementNode): RuleNumbers {
  let last = 0;
  const next = (exists: boolean) => (exists ? (last += 1) : 0);
  const hasChildren = node.children.length > 0;
  const isRoot = node.number === 1;
  return {
    missing: node.children.map(({ required }) => next(required)),
    fixed: next(node.value?.fixed !== undefined),
    codes: next(!hasChildren && (node.value?.codes.length ?? 0) > 0),
    attributes: node.attributes.map(({ required, codes }) => ({
      missing: next(required),
      codes: next(codes.length > 0),
    })),
    schemaLocation: next(isRoot),
    unknown: next(hasChildren && closed[node.name] !== node.children.length),
  };
}

/** `PEPPOL-T01-B03601`: the 36th place of the data model, its first rule. */
export function ruleId(prefix: string, node: ElementNode, number: number): string {
  return `${prefix}-B${String(node.number).padStart(3, '0')}${String(number).padStart(2, '0')}`;
}

/** All structural rules of a document type with official ids. */
export function officialRules(prefix: string, node: ElementNode): string[] {
  const { missing, fixed, codes, attributes, schemaLocation, unknown } = ruleNumbersOf(node);
  const own = [
    ...missing,
    fixed,
    codes,
    ...attributes.flatMap((one) => [one.missing, one.codes]),
    schemaLocation,
    unknown,
  ]
    .filter((number) => number > 0)
    .map((number) => ruleId(prefix, node, number));
  return [...own, ...node.children.flatMap((child) => officialRules(prefix, child))];
}
