import { isCode } from '../../codelists/index.js';
import type { XmlElement } from '../../xml/index.js';
import type { AttributeNode, ElementNode, ValueSpec } from '../binding/node.js';
import { breachOf, longest } from './datatypes.js';
import type { Dialect } from './dialect.js';
import { nameOf, valuePointer } from './pointers.js';
import type { Report } from './report.js';
import { requiredByEn16931 } from './required-by-en16931.js';
import { ruleNumbersOf } from './rule-numbers.js';
import { attributesOf } from './ubl-attributes.js';

/** Checks an element's text: the fixed value, the code list, the datatype. */
export function checkValue(dialect: Dialect, report: Report, node: ElementNode, text: string, base: string): void {
  const spec = node.value;
  if (!spec) {
    return;
  }
  if (spec.fixed !== undefined && !dialect.codesAreBusiness && text.trim() !== spec.fixed) {
    const rule = dialect.rule(node, ruleNumbersOf(node).fixed, 'STRUCTURE-FIXED');
    report.add(rule, 'structure-fixed', placeOf(base, spec), { value: shortened(text), expected: spec.fixed });
    return;
  }
  if (spec.codes.length > 0 && !dialect.codesAreBusiness && !isListed(spec, text.trim().replace(/\s+/g, ' '))) {
    unlisted(dialect.rule(node, ruleNumbersOf(node).codes, 'STRUCTURE-CODE'), report, spec, text, base);
    return;
  }
  const breach = breachOf(spec.type, text);
  if (breach && (text !== '' || breach === 'structure-date')) {
    const rule = breach === 'structure-date' ? dialect.date(node.name) : breach.toUpperCase();
    report.add(rule, breach, placeOf(base, spec), { value: shortened(text), longest: String(longest[spec.type]) });
  }
}

/** Checks that an element has the attributes it needs, and their codes. */
export function checkAttributes(
  dialect: Dialect,
  report: Report,
  node: ElementNode,
  element: XmlElement,
  base: string,
): void {
  for (let position = 0; position < node.attributes.length; position += 1) {
    const attribute = node.attributes[position];
    if (attribute) {
      const number = ruleNumbersOf(node).attributes[position];
      const value = element.attributes[attribute.name];
      if (value === undefined) {
        absent(dialect, report, node, attribute, number?.missing ?? 0, base);
      } else if (attribute.codes.length > 0 && !dialect.codesAreBusiness && !isListed(attribute, value)) {
        unlisted(dialect.rule(node, number?.codes ?? 0, 'STRUCTURE-CODE'), report, attribute, value, base);
      }
    }
  }
}

/** Reports attributes that the schema of UBL has no place for; those of other namespaces are none of its business. */
export function checkSurplusAttributes(report: Report, node: ElementNode, element: XmlElement, base: string): void {
  for (const attribute of Object.keys(element.attributes)) {
    const isUbl = node.value !== undefined && attributesOf(node.name).includes(attribute);
    if (!isUbl && !attribute.startsWith('{')) {
      const path = node.value ? valuePointer(base, node.value) : base;
      const params = { attribute: shortened(attribute), element: nameOf(node) };
      report.add('STRUCTURE-UNKNOWN', 'structure-unknown-attribute', { path, term: node.term }, params);
    }
  }
}

function absent(
  dialect: Dialect,
  report: Report,
  node: ElementNode,
  attribute: AttributeNode,
  number: number,
  base: string,
): void {
  if (attribute.required) {
    const place = placeOf(base, attribute);
    const byTerm = dialect.mandatoryByTerm ? requiredByEn16931(place.path) : undefined;
    const rule = dialect.rule(node, number, byTerm ?? 'STRUCTURE-ATTRIBUTE');
    report.add(rule, 'structure-attribute', place, { attribute: attribute.name, element: nameOf(node) });
  }
}

function unlisted(rule: string, report: Report, spec: ValueSpec, value: string, base: string): void {
  report.add(rule, 'structure-code', placeOf(base, spec), { value: shortened(value), lists: spec.codes.join(', ') });
}

function isListed(spec: ValueSpec, value: string): boolean {
  return spec.codes.some((list) => isCode(list, value));
}

function placeOf(base: string, spec: ValueSpec): { readonly path: string; readonly term: string } {
  return { path: valuePointer(base, spec), term: spec.term };
}

export function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
