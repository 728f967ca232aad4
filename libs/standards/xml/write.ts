import type { XmlElement } from './element.js';

/** The prefixes that a vocabulary is usually written with, by namespace; an empty prefix is the default namespace. */
export type XmlPrefixes = Readonly<Record<string, string>>;

/** What must not be written as it is, in text or in an attribute. Most values have none of it. */
const special = /[^ !#-%'-;=?-\uD7FF\uE000-\uFFFD]/;

/**
 * Writes a tree as XML 1.0 in UTF-8, indented by two spaces. All namespaces are declared on the root element, under
 * the given prefixes where there are any.
 */
export function writeXml(root: XmlElement, prefixes: XmlPrefixes = {}): string {
  const names = new Prefixes(prefixes, root);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, names, '', names.declarations())}\n`;
}

function element(node: XmlElement, names: Prefixes, indent: string, declarations: string): string {
  const name = names.element(node.namespace, node.name);
  let tag = `${indent}<${name}${declarations}`;
  for (const key in node.attributes) {
    tag += ` ${names.attribute(key)}="${escapeAttribute(node.attributes[key] ?? '')}"`;
  }
  if (node.children.length === 0) {
    return node.text === '' ? `${tag}/>` : `${tag}>${escapeText(node.text)}</${name}>`;
  }
  let content = node.text === '' ? '' : escapeText(node.text);
  const deeper = `${indent}  `;
  for (const child of node.children) {
    content += `\n${element(child, names, deeper, '')}`;
  }
  return `${tag}>${content}\n${indent}</${name}>`;
}

function escapeText(text: string): string {
  return special.test(text) ? carriable(text).replace(/[&<>\r]/g, (char) => escapes[char] ?? char) : text;
}

function escapeAttribute(text: string): string {
  return special.test(text) ? carriable(text).replace(/[&<>"\r\n\t]/g, (char) => escapes[char] ?? char) : text;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A character that XML 1.0 cannot carry, half surrogates included, becomes the replacement character. */
function carriable(text: string): string {
  return text.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** Gives every namespace of a tree its prefix, and remembers the written names. */
class Prefixes {
  private readonly prefixOf = new Map<string, string>();
  private readonly written = new Map<string, Map<string, string>>();

  constructor(wished: XmlPrefixes, root: XmlElement) {
    const needPrefix = new Set<string>();
    this.collect(root, needPrefix);
    const mayDefault = !this.prefixOf.delete('');
    for (const namespace of this.prefixOf.keys()) {
      const first = namespace === root.namespace ? '' : undefined;
      const wish = namespace === xmlNamespace ? 'xml' : (wished[namespace] ?? first);
      // The root takes the default namespace unless it has a prefix of its own, so another's wish may be taken already.
      const isTaken = wish !== undefined && [...this.prefixOf.values()].includes(wish);
      const usable = wish === '' ? mayDefault && !needPrefix.has(namespace) : wish !== undefined;
      this.prefixOf.set(namespace, usable && !isTaken && wish !== undefined ? wish : this.free());
    }
  }

  declarations(): string {
    let text = '';
    for (const [namespace, prefix] of this.prefixOf) {
      if (namespace !== xmlNamespace) {
        text += ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(namespace)}"`;
      }
    }
    return text;
  }

  element(namespace: string, name: string): string {
    let names = this.written.get(namespace);
    if (!names) {
      this.written.set(namespace, (names = new Map()));
    }
    let written = names.get(name);
    if (written === undefined) {
      const prefix = this.prefixOf.get(namespace) ?? '';
      names.set(name, (written = prefix === '' ? name : `${prefix}:${name}`));
    }
    return written;
  }

  attribute(key: string): string {
    const end = key.startsWith('{') ? key.lastIndexOf('}') : -1;
    return end < 0 ? key : this.element(key.slice(1, end), key.slice(end + 1));
  }

  /** An attribute has no default namespace, so the namespaces of attributes cannot do without a prefix. */
  private collect(node: XmlElement, needPrefix: Set<string>): void {
    if (!this.prefixOf.has(node.namespace)) {
      this.prefixOf.set(node.namespace, pending);
    }
    for (const key in node.attributes) {
      if (key.startsWith('{')) {
        const namespace = key.slice(1, key.lastIndexOf('}'));
        needPrefix.add(namespace);
        this.prefixOf.set(namespace, pending);
      }
    }
    for (const child of node.children) {
      this.collect(child, needPrefix);
    }
  }

  private free(): string {
    const taken = new Set(this.prefixOf.values());
    let count = 1;
    while (taken.has(`ns${count}`)) {
      count += 1;
    }
    return `ns${count}`;
  }
}

/** Stands in the map until all namespaces are known; no prefix is spelled so. */
const pending = ' ';
