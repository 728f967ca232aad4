import type { XmlPrefixes } from '../../xml/index.js';

const standard = 'urn:un:unece:uncefact:data:standard:';

/** The namespaces of CII D16B by the prefixes that it is usually written with; D22B has the same. */
export const namespaces = {
  rsm: `${standard}CrossIndustryInvoice:100`,
  ram: `${standard}ReusableAggregateBusinessInformationEntity:100`,
  qdt: `${standard}QualifiedDataType:100`,
  udt: `${standard}UnqualifiedDataType:100`,
} as const;

export type Prefix = keyof typeof namespaces;

export const ciiPrefixes: XmlPrefixes = Object.fromEntries(
  Object.entries(namespaces).map(([prefix, namespace]) => [namespace, prefix]),
);

/** `ram:ID`, as documentation writes it; the bare name in a namespace that CII does not use. */
export function qualifiedName(namespace: string, name: string): string {
  const prefix = ciiPrefixes[namespace];
  return prefix ? `${prefix}:${name}` : name;
}
