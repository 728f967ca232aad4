import { isCode } from '../../codelists/index.js';
import type { Finding, Severity } from '../../finding/finding.js';
import type { XmlElement } from '../../xml/index.js';
import { treeOf } from '../binding/compile.js';
import type { Binding } from '../binding/document.js';
import { qualifiedName } from '../binding/namespaces.js';
import type { ElementNode, ValueSpec } from '../binding/node.js';
import { guards } from '../codec/guards.js';
import { breachOf, longest } from './datatypes.js';
import { type Dialect, dialectOf } from './dialect.js';
import { nameOf, pointer, termOf, valuePointer } from './pointers.js';
import { requiredByEn16931 } from './required-by-en16931.js';
import { ruleNumbersOf } from './rule-numbers.js';

/** A document with more breaches than this is not read further: nobody reads more findings. */
const enough = 500;

/** Checks a document's structure against its table: what must be there, what must not, and how values look. */
export function checkTree(binding: Binding, root: XmlElement): Finding[] {
  const check = new TreeCheck(binding, root);
  check.element(treeOf(binding), root, '');
  return check.findings;
}

class TreeCheck {
  readonly findings: Finding[] = [];
  private readonly dialect: Dialect;

  constructor(
    binding: Binding,
    private readonly root: XmlElement,
  ) {
    this.dialect = dialectOf(binding);
  }

  /** `base` is the pointer to the object that holds the element's terms. */
  element(node: ElementNode, element: XmlElement, base: string): void {
    if (this.findings.length >= enough) {
      return;
    }
    this.attributes(node, element, base);
    if (isEmpty(element)) {
      this.add(this.dialect.empty, 'structure-empty', this.here(node, base), termOf(node), { element: nameOf(node) });
    }
    if (node.value) {
      this.value(node, node.value, element, base);
    }
    this.children(node, element, base);
    if (node.number === 1) {
      this.schemaLocation(node, element);
    }
  }

  /** A group's own base already leads to it. */
  private here(node: ElementNode, base: string): string {
    return node.kind === 'group' || node.kind === 'list' ? base : pointer(base, node);
  }

  private children(node: ElementNode, element: XmlElement, base: string): void {
    const found = new Uint32Array(node.children.length);
    let last = 0;
    for (const child of element.children) {
      const target = this.target(node, child);
      if (!target) {
        this.unknown(node, child, base);
        continue;
      }
      const count = (found[target.position] ?? 0) + 1;
      found[target.position] = count;
      if (count > 1 && !target.many) {
        this.repeated(target, base);
        continue;
      }
      if (target.position < last) {
        this.add('STRUCTURE-ORDER', 'structure-order', pointer(base, target), target.term, { element: nameOf(target) });
      }
      last = Math.max(last, target.position);
      this.element(target, child, this.below(target, base, count - 1));
    }
    for (const child of node.children) {
      if ((child.required || child.requiredBySchema) && found[child.position] === 0) {
        this.missing(node, child, base);
      }
    }
  }

  private target(node: ElementNode, child: XmlElement): ElementNode | undefined {
    const named = node.byName.get(child.name);
    const first = named?.[0];
    if (!named || !first || first.namespace !== child.namespace) {
      return undefined;
    }
    return first.guard === '' ? first : named.find(({ guard }) => guards[guard]?.(child, this.root));
  }

  private below(node: ElementNode, base: string, index: number): string {
    switch (node.kind) {
      case 'group':
        return pointer(base, node);
      case 'list':
        return `${pointer(base, node)}/${index}`;
      default:
        return base;
    }
  }

  private missing(parent: ElementNode, child: ElementNode, base: string): void {
    if (this.dialect.mandatoryByTerm) {
      this.lacking(parent, child, base);
      return;
    }
    const rule = this.dialect.rule(parent, ruleNumbersOf(parent).missing[child.position] ?? 0, 'STRUCTURE-MISSING');
    this.lacks(rule, parent, child, base);
  }

  /** Where the rules ask for terms rather than elements, a missing element is all the terms in it that are asked for. */
  private lacking(parent: ElementNode, child: ElementNode, base: string): boolean {
    const rule = child.kind === 'wrapper' ? undefined : requiredByEn16931(pointer(base, child));
    if (rule !== undefined) {
      this.lacks(rule, parent, child, base);
      return true;
    }
    const below = child.kind === 'list' ? [] : child.children.filter(({ required }) => required);
    const inner = this.below(child, base, 0);
    const reported = below.filter((term) => this.lacking(child, term, inner));
    if (reported.length === 0 && child.kind !== 'wrapper') {
      this.lacks('STRUCTURE-MISSING', parent, child, base);
    }
    return true;
  }

  private lacks(rule: string, parent: ElementNode, child: ElementNode, base: string): void {
    const params = { element: nameOf(child), parent: nameOf(parent) };
    this.add(rule, 'structure-missing', pointer(base, child), termOf(child), params);
  }

  private unknown(parent: ElementNode, child: XmlElement, base: string): void {
    const { unknown } = ruleNumbersOf(parent);
    const rule = this.dialect.rule(parent, unknown, 'STRUCTURE-UNKNOWN');
    const element = qualifiedName(child.namespace, child.name);
    this.empties(child, base);
    this.add(
      rule,
      'structure-unknown',
      base,
      parent.term,
      { element, parent: nameOf(parent) },
      this.dialect.beyondModel,
    );
  }

  /** Nothing in a document may be empty, not even what nobody reads. */
  private empties(element: XmlElement, base: string): void {
    if (isEmpty(element)) {
      this.add(this.dialect.empty, 'structure-empty', base, '', {
        element: qualifiedName(element.namespace, element.name),
      });
    }
    for (const child of element.children) {
      this.empties(child, base);
    }
  }

  private repeated(node: ElementNode, base: string): void {
    const path = pointer(base, node);
    this.add(
      'STRUCTURE-REPEATED',
      'structure-repeated',
      path,
      node.term,
      { element: nameOf(node) },
      this.dialect.beyondModel,
    );
  }

  private value(node: ElementNode, spec: ValueSpec, element: XmlElement, base: string): void {
    const numbers = ruleNumbersOf(node);
    const path = valuePointer(base, spec);
    const text = element.text;
    if (spec.fixed !== undefined && text.trim() !== spec.fixed) {
      const rule = this.dialect.rule(node, numbers.fixed, 'STRUCTURE-FIXED');
      this.add(rule, 'structure-fixed', path, spec.term, { value: shortened(text), expected: spec.fixed });
    }
    if (spec.codes.length > 0 && !this.dialect.codesAreBusiness && !isListed(spec, text.trim().replace(/\s+/g, ' '))) {
      this.code(this.dialect.rule(node, numbers.codes, 'STRUCTURE-CODE'), path, spec, text);
    }
    this.datatype(spec, text, path, element.name);
  }

  private datatype(spec: ValueSpec, text: string, path: string, element: string): void {
    const breach = breachOf(spec.type, text);
    if (breach && (text !== '' || breach === 'structure-date')) {
      const rule = breach === 'structure-date' ? this.dialect.date(element) : breach.toUpperCase();
      this.add(rule, breach, path, spec.term, { value: shortened(text), longest: String(longest[spec.type]) });
    }
  }

  private attributes(node: ElementNode, element: XmlElement, base: string): void {
    const numbers = ruleNumbersOf(node).attributes;
    node.attributes.forEach((attribute, position) => {
      const value = element.attributes[attribute.name];
      const path = valuePointer(base, attribute);
      const params = { attribute: attribute.name, element: nameOf(node) };
      if (value === undefined) {
        if (attribute.required) {
          const number = numbers[position]?.missing ?? 0;
          const own = (this.dialect.mandatoryByTerm && requiredByEn16931(path)) || 'STRUCTURE-ATTRIBUTE';
          this.add(this.dialect.rule(node, number, own), 'structure-attribute', path, attribute.term, params);
        }
      } else if (attribute.codes.length > 0 && !this.dialect.codesAreBusiness && !isListed(attribute, value)) {
        const number = numbers[position]?.codes ?? 0;
        this.code(this.dialect.rule(node, number, 'STRUCTURE-CODE'), path, attribute, value);
      }
    });
  }

  private code(rule: string, path: string, spec: ValueSpec, value: string): void {
    this.add(rule, 'structure-code', path, spec.term, { value: shortened(value), lists: spec.codes.join(', ') });
  }

  private schemaLocation(node: ElementNode, element: XmlElement): void {
    const { schemaLocation } = ruleNumbersOf(node);
    if (Object.keys(element.attributes).some((name) => name.endsWith('}schemaLocation'))) {
      this.add('PEPPOL-COMMON-R003', 'structure-schema-location', '', '', {}, 'warning');
      const rule = this.dialect.rule(node, schemaLocation, '');
      if (rule !== '') {
        this.add(rule, 'structure-schema-location', '', '', {});
      }
    }
  }

  private add(
    rule: string,
    text: string,
    path: string,
    term: string,
    params: Readonly<Record<string, string>>,
    severity: Severity = 'fatal',
  ): void {
    this.findings.push({ rule, severity, layer: 'structure', path, ...(term && { term }), params, text });
  }
}

function isEmpty(element: XmlElement): boolean {
  return element.children.length === 0 && !/\S/.test(element.text);
}

function isListed(spec: ValueSpec, value: string): boolean {
  return spec.codes.some((list) => isCode(list, value));
}

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
