import type { Finding } from '../../finding/finding.js';
import { treeOf } from '../binding/compile.js';
import type { Binding } from '../binding/document.js';
import type { Field, Fields } from '../binding/field.js';
import { isObject, type Json } from '../codec/json.js';
import { toXml } from '../codec/to-xml.js';
import { isUnmapped } from '../codec/unmapped.js';
import { checkTree } from './check-tree.js';

/** More items than this in one list, or more terms of a list's kind, are refused unread. */
const most = 50_000;

/**
 * Checks a body of which nothing is known yet, such as JSON from the API: is it a model of this type, and is the
 * document that it makes structurally sound? A body without fatal findings has all that the type's model promises.
 */
export function checkStructure(binding: Binding, body: unknown): Finding[] {
  if (!isObject(body)) {
    return [typeFinding('', 'object', '')];
  }
  const findings: Finding[] = [];
  shape(binding.fields, body, '', findings, true);
  const wrong = new Set(findings.map(({ path }) => path));
  const structural = checkTree(binding, toXml(treeOf(binding), presentable(body)));
  return [...findings, ...structural.filter(({ path }) => !wrong.has(path))];
}

/** A sidecar of the wrong shape has its finding; it must not stop the rest of the check. */
function presentable(body: Json): Json {
  const { unmapped, ...rest } = body;
  return Array.isArray(unmapped) && unmapped.every(isUnmapped) ? body : rest;
}

function shape(fields: Fields, object: Json, base: string, findings: Finding[], isRoot = false): void {
  for (const [name, value] of Object.entries(object)) {
    if (findings.length >= 500) {
      return;
    }
    const path = `${base}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field) {
      ofField(field, value, path, findings);
    } else if (isRoot && name === 'unmapped') {
      unmappedShape(value, path, findings);
    } else if (isCurrency(fields, name)) {
      isText(value, path, '', findings);
    } else {
      findings.push({ ...structureFinding('STRUCTURE-FIELD', path), params: { field: name.slice(0, 60) } });
    }
  }
}

function ofField(field: Field, value: unknown, path: string, findings: Finding[]): void {
  switch (field.kind) {
    case 'leaf':
      isText(value, path, field.term, findings);
      return;
    case 'group':
      isGroup(field.fields, value, path, field.term, findings);
      return;
    default:
      isList(field, value, path, findings);
  }
}

function isText(value: unknown, path: string, term: string, findings: Finding[]): void {
  if (typeof value !== 'string') {
    findings.push(typeFinding(path, 'text', term));
  }
}

function isGroup(fields: Fields, value: unknown, path: string, term: string, findings: Finding[]): void {
  if (isObject(value)) {
    shape(fields, value, path, findings);
  } else {
    findings.push(typeFinding(path, 'object', term));
  }
}

function isList(
  field: Exclude<Field, { kind: 'leaf' | 'group' }>,
  value: unknown,
  path: string,
  findings: Finding[],
): void {
  if (!Array.isArray(value)) {
    findings.push(typeFinding(path, 'list', field.term));
    return;
  }
  if (value.length > most) {
    findings.push({ ...structureFinding('STRUCTURE-MANY', path, field.term), params: { most: String(most) } });
    return;
  }
  value.forEach((item: unknown, index) => {
    if (field.kind === 'leaves') {
      isText(item, `${path}/${index}`, field.term, findings);
    } else {
      isGroup(field.fields, item, `${path}/${index}`, field.term, findings);
    }
  });
}

function unmappedShape(value: unknown, path: string, findings: Finding[]): void {
  if (!Array.isArray(value)) {
    findings.push(typeFinding(path, 'list', ''));
    return;
  }
  value.forEach((entry, index) => {
    if (!isUnmapped(entry)) {
      findings.push(typeFinding(`${path}/${index}`, 'object', ''));
    }
  });
}

/** The companion of an amount. */
function isCurrency(fields: Fields, name: string): boolean {
  const amount = name.endsWith('Currency') ? name.slice(0, -'Currency'.length) : '';
  const field = Object.hasOwn(fields, amount) ? fields[amount] : undefined;
  return field?.kind === 'leaf' && field.isAmount;
}

function typeFinding(path: string, expected: 'text' | 'object' | 'list', term: string): Finding {
  return { ...structureFinding('STRUCTURE-TYPE', path, term), text: `structure-type-${expected}` };
}

function structureFinding(rule: string, path: string, term = ''): Finding {
  return { rule, severity: 'fatal', layer: 'structure', path, ...(term && { term }), text: rule.toLowerCase() };
}
