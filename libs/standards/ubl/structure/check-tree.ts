import type { Finding } from '../../finding/finding.js';
import type { XmlElement } from '../../xml/index.js';
import { treeOf } from '../binding/compile.js';
import type { Binding } from '../binding/document.js';
import { qualifiedName } from '../binding/namespaces.js';
import type { ElementNode } from '../binding/node.js';
import { guards } from '../codec/guards.js';
import { checkAttributes, checkSurplusAttributes, checkValue, shortened } from './check-value.js';
import { breachOf } from './datatypes.js';
import { datesOfRules, type Dialect, dialectOf } from './dialect.js';
import { nameOf, pointer, termOf } from './pointers.js';
import { Report } from './report.js';
import { alsoRequiredByEn16931, isAskedOfParty, requiredByEn16931 } from './required-by-en16931.js';
import { ruleNumbersOf } from './rule-numbers.js';

/** Checks a document's structure against its table: what must be there, what must not, and how values look. */
export function checkTree(binding: Binding, root: XmlElement): Finding[] {
  const check = new TreeCheck(dialectOf(binding), root);
  const tree = treeOf(binding);
  check.element(tree, root, '');
  check.schemaLocation(tree, root);
  return check.report.findings;
}

class TreeCheck {
  readonly report = new Report();
  /** Whether the allowance or charge that was entered last is a charge. */
  private isInCharge = false;

  constructor(
    private readonly dialect: Dialect,
    private readonly root: XmlElement,
  ) {}

  /** `base` is the pointer to the object that holds the element's terms. */
  element(node: ElementNode, element: XmlElement, base: string): void {
    if (this.report.isFull) {
      return;
    }
    checkAttributes(this.dialect, this.report, node, element, base);
    checkSurplusAttributes(this.report, node, element, base);
    if (isEmpty(element)) {
      this.report.add(this.dialect.empty, 'structure-empty', placeOf(node, base), { element: nameOf(node) });
    }
    if (!node.value && /\S/.test(element.text)) {
      this.report.add('STRUCTURE-TEXT', 'structure-text', placeOf(node, base), { element: nameOf(node) });
    }
    checkValue(this.dialect, this.report, node, element.text, base);
    if (node.children.length > 0 || element.children.length > 0) {
      this.children(node, element, base);
    }
  }

  private children(node: ElementNode, element: XmlElement, base: string): void {
    if (node.name === 'AllowanceCharge') {
      this.isInCharge = isCharge(element);
    }
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
        this.repeated(node, target, base);
        this.again(target, child, base);
        continue;
      }
      const place = placeInSchema(node, target);
      if (place < last) {
        const found = { path: pointer(base, target), term: termOf(target) };
        this.report.add('STRUCTURE-ORDER', 'structure-order', found, { element: nameOf(target) });
      }
      last = Math.max(last, place);
      this.element(target, child, below(target, base, count - 1));
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

  private missing(parent: ElementNode, child: ElementNode, base: string): void {
    if (this.dialect.mandatoryByTerm) {
      this.lacking(parent, child, base);
      const also = child.kind === 'wrapper' ? undefined : alsoRequiredByEn16931(pointer(base, child));
      if (also !== undefined) {
        this.lacks(also, parent, child, base);
      }
      return;
    }
    const rule = this.dialect.rule(parent, ruleNumbersOf(parent).missing[child.position] ?? 0, 'STRUCTURE-MISSING');
    this.lacks(rule, parent, child, base);
  }

  /** Where the rules ask for terms rather than elements, a missing element is all the terms in it that are asked for. */
  private lacking(parent: ElementNode, child: ElementNode, base: string): void {
    const rule = child.kind === 'wrapper' ? undefined : requiredByEn16931(pointer(base, child), this.isInCharge);
    if (rule !== undefined) {
      this.lacks(rule, parent, child, base);
      return;
    }
    const terms = child.kind === 'list' ? [] : child.children.filter((term) => isAskedFor(term, child, base));
    for (const term of terms) {
      this.lacking(child, term, below(child, base, 0));
    }
    if (terms.length === 0) {
      this.lacks('STRUCTURE-MISSING', parent, child, base);
    }
  }

  private lacks(rule: string, parent: ElementNode, child: ElementNode, base: string): void {
    const place = { path: pointer(base, child), term: termOf(child) };
    this.report.add(rule, 'structure-missing', place, { element: nameOf(child), parent: nameOf(parent) });
  }

  /** An element in the place of a value hides the value, so that the model lacks it whatever UBL allows. */
  private unknown(parent: ElementNode, child: XmlElement, base: string): void {
    this.beyond(child, base);
    const rule = this.dialect.rule(parent, ruleNumbersOf(parent).unknown, 'STRUCTURE-UNKNOWN');
    const params = { element: qualifiedName(child.namespace, child.name), parent: nameOf(parent) };
    const severity = parent.children.length === 0 ? 'fatal' : this.dialect.beyondModel;
    this.report.add(rule, 'structure-unknown', placeOf(parent, base), params, severity);
  }

  /** The rules that number the elements look at each; those that ask for a term are content with the first. */
  private again(node: ElementNode, element: XmlElement, base: string): void {
    if (this.dialect.mandatoryByTerm) {
      this.beyond(element, base);
    } else {
      this.element(node, element, below(node, base, 0));
    }
  }

  /** Nothing in a document may be empty, and dates are dates, even where nobody reads them. */
  private beyond(element: XmlElement, base: string): void {
    const params = { element: qualifiedName(element.namespace, element.name), value: shortened(element.text) };
    if (isEmpty(element)) {
      this.report.add(this.dialect.empty, 'structure-empty', { path: base }, params);
    }
    if (datesOfRules.has(element.name) && breachOf('date', element.text)) {
      this.report.add(this.dialect.date(element.name), 'structure-date', { path: base }, params);
    }
    for (const child of element.children) {
      this.beyond(child, base);
    }
  }

  private repeated(parent: ElementNode, node: ElementNode, base: string): void {
    const place = { path: pointer(base, node), term: termOf(node) };
    const params = { element: nameOf(node) };
    this.report.add(
      'STRUCTURE-REPEATED',
      'structure-repeated',
      place,
      params,
      this.dialect.repeated(node.name, `${parent.name}/${node.name}`),
    );
  }

  schemaLocation(node: ElementNode, element: XmlElement): void {
    if (Object.keys(element.attributes).some((name) => name.endsWith('}schemaLocation'))) {
      this.report.add('PEPPOL-COMMON-R003', 'structure-schema-location', { path: '' }, {}, 'warning');
      const rule = this.dialect.rule(node, ruleNumbersOf(node).schemaLocation, '');
      if (rule !== '') {
        this.report.add(rule, 'structure-schema-location', { path: '' });
      }
    }
  }
}

/** Terms that share an element share its place in the schema: each may come first. */
function placeInSchema(parent: ElementNode, { name, position }: ElementNode): number {
  return parent.byName.get(name)?.[0]?.position ?? position;
}

/** What goes without saying is not missed by itself where all around it is missing. */
function isAskedFor(term: ElementNode, missing: ElementNode, base: string): boolean {
  const isOfParty = term.kind === 'leaf' && isAskedOfParty(pointer(below(missing, base, 0), term));
  return term.required && !isOfParty && (missing.impliedOnly || !term.impliedOnly);
}

/** Where an element is in the model; a group's own base already leads to it. */
function placeOf(node: ElementNode, base: string): { readonly path: string; readonly term: string } {
  const isObject = node.kind === 'group' || node.kind === 'list';
  return { path: isObject ? base : pointer(base, node), term: termOf(node) };
}

/** The base for the terms in an element. */
function below(node: ElementNode, base: string, index: number): string {
  switch (node.kind) {
    case 'group':
      return pointer(base, node);
    case 'list':
      return `${pointer(base, node)}/${index}`;
    default:
      return base;
  }
}

function isCharge(element: XmlElement): boolean {
  const indicator = element.children.find(({ name }) => name === 'ChargeIndicator')?.text.trim();
  return indicator === 'true' || indicator === '1';
}

function isEmpty(element: XmlElement): boolean {
  return element.children.length === 0 && !/\S/.test(element.text);
}
