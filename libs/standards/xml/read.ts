import { parseXml, XmlCdata, XmlElement as ParsedElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { KontorError } from '#kernel';
import { decodeXml } from './decode.js';
import type { XmlElement } from './element.js';
import {
  xmlDoctype,
  xmlMalformed,
  xmlNotXml,
  xmlTooDeep,
  xmlTooLarge,
  xmlTooManyElements,
  xmlUndeclaredPrefix,
} from './xml-errors.js';

/** What hostile input may cost at most. */
export interface XmlLimits {
  /** Bytes, or UTF-16 units when the input is a string. */
  readonly size: number;
  /** Start tags, end tags and comments together. */
  readonly tags: number;
  readonly depth: number;
}

/** Wide enough for an invoice of 10,000 lines, narrow enough that a refusal takes well under a second. */
export const xmlLimits: XmlLimits = { size: 32 * 1024 * 1024, tags: 2_000_000, depth: 100 };

/**
 * Reads XML, which may come from anyone, into a tree with resolved namespaces. Comments and processing instructions
 * are dropped; DTDs are refused, so there are no entities but the five of XML itself.
 *
 * @throws KontorError coded `xml-...` when it is not XML, not well-formed, wrongly encoded, or beyond the limits.
 */
export function readXml(input: Uint8Array | string, limits: XmlLimits = xmlLimits): XmlElement {
  if (input.length > limits.size) {
    throw new KontorError(xmlTooLarge, { size: input.length, limit: limits.size });
  }
  const text = withoutCarriageReturns(typeof input === 'string' ? input : decodeXml(input));
  refuseBeforeParsing(text, limits);
  return resolve(parse(text, limits), rootScope, 1, limits);
}

/** XML reads every line end as a line feed; the parser does the same, but takes quadratic time for it. */
function withoutCarriageReturns(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function refuseBeforeParsing(text: string, limits: XmlLimits): void {
  if (!/^\uFEFF?\s*</.test(text)) {
    throw new KontorError(xmlNotXml);
  }
  if (hasDoctype(text)) {
    throw new KontorError(xmlDoctype);
  }
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    tags += 1;
    if (tags > limits.tags) {
      throw new KontorError(xmlTooManyElements, { limit: limits.tags });
    }
  }
}

/** Looks for a document type declaration where it may stand: before the root element, among comments. */
function hasDoctype(text: string): boolean {
  let at = text.indexOf('<');
  for (;;) {
    if (text.startsWith('<?', at)) {
      at = text.indexOf('?>', at);
    } else if (text.startsWith('<!--', at)) {
      at = text.indexOf('-->', at);
    } else {
      return /^<!DOCTYPE/i.test(text.slice(at, at + 9));
    }
    at = at < 0 ? at : text.indexOf('<', at);
    if (at < 0) {
      return false;
    }
  }
}

function parse(text: string, limits: XmlLimits): ParsedElement {
  try {
    const { root } = parseXml(text);
    if (root) {
      return root;
    }
  } catch (error) {
    if (error instanceof RangeError) {
      throw new KontorError(xmlTooDeep, { limit: limits.depth }, { cause: error });
    }
    if (error instanceof XmlError) {
      const reason = error.message.replace(/ \(line [\s\S]*$/, '');
      throw new KontorError(xmlMalformed, { line: error.line, column: error.column, reason }, { cause: error });
    }
    throw error;
  }
  throw new KontorError(xmlNotXml);
}

interface Name {
  readonly namespace: string;
  readonly name: string;
}

/** The prefixes in force, with the names already resolved under them: most documents have one scope only. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, Name>;
}

const rootScope: Scope = {
  prefixes: new Map([
    ['', ''],
    ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ]),
  names: new Map(),
};

const noAttributes: Readonly<Record<string, string>> = Object.freeze({});
const noChildren: readonly XmlElement[] = Object.freeze([]);

function resolve(parsed: ParsedElement, outer: Scope, depth: number, limits: XmlLimits): XmlElement {
  if (depth > limits.depth) {
    throw new KontorError(xmlTooDeep, { limit: limits.depth });
  }
  const attributeNames = Object.keys(parsed.attributes);
  const scope = attributeNames.length > 0 ? scopeOf(parsed, attributeNames, outer) : outer;
  const { namespace, name } = resolveName(parsed.name, scope);
  const attributes = attributeNames.length > 0 ? attributesOf(parsed, attributeNames, scope) : noAttributes;
  let children: XmlElement[] | undefined;
  let text = '';
  for (const node of parsed.children) {
    if (node instanceof ParsedElement) {
      (children ??= []).push(resolve(node, scope, depth + 1, limits));
    } else if (node instanceof XmlText || node instanceof XmlCdata) {
      text += node.text;
    }
  }
  return { namespace, name, attributes, children: children ?? noChildren, text: children ? ownText(text) : text };
}

function ownText(text: string): string {
  return /\S/.test(text) ? text : '';
}

function scopeOf(parsed: ParsedElement, attributeNames: readonly string[], outer: Scope): Scope {
  let prefixes: Map<string, string> | undefined;
  for (const attribute of attributeNames) {
    if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) {
      prefixes ??= new Map(outer.prefixes);
      prefixes.set(attribute.slice(6), parsed.attributes[attribute] ?? '');
    }
  }
  return prefixes ? { prefixes, names: new Map() } : outer;
}

function resolveName(qualified: string, scope: Scope): Name {
  let name = scope.names.get(qualified);
  if (!name) {
    const colon = qualified.indexOf(':');
    const prefix = colon < 0 ? '' : qualified.slice(0, colon);
    name = { namespace: namespaceOf(prefix, qualified, scope), name: qualified.slice(colon + 1) };
    scope.names.set(qualified, name);
  }
  return name;
}

function namespaceOf(prefix: string, qualified: string, scope: Scope): string {
  const namespace = scope.prefixes.get(prefix);
  if (namespace === undefined) {
    throw new KontorError(xmlUndeclaredPrefix, { prefix, name: qualified });
  }
  return namespace;
}

function attributesOf(
  parsed: ParsedElement,
  attributeNames: readonly string[],
  scope: Scope,
): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const attribute of attributeNames) {
    if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) {
      continue;
    }
    const colon = attribute.indexOf(':');
    const key =
      colon < 0
        ? attribute
        : `{${namespaceOf(attribute.slice(0, colon), attribute, scope)}}${attribute.slice(colon + 1)}`;
    attributes[key] = parsed.attributes[attribute] ?? '';
  }
  return attributes;
}
