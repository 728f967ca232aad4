import fc, { type GeneratorValue } from 'fast-check';
import { codeList } from '../../codelists/index.js';
import { treeOf } from '../binding/compile.js';
import type { Binding } from '../binding/document.js';
import type { AttributeNode, ElementNode, ValueSpec } from '../binding/node.js';
import { ensure, type Json } from './json.js';

/** Any model of a type that its structure allows: for properties that all documents must have. */
export function anyModel(binding: Binding): fc.Arbitrary<Json> {
  return fc.gen().map((given) => {
    const model: Json = {};
    new Maker(given, model).fill(treeOf(binding), model, false);
    return model;
  });
}

const text = fc
  .string({
    unit: fc.constantFrom(...'a b Z 0 9 . - / < > & " \' é ß € 漢 😀'.split(' '), ' ', '\t', '\n'),
    minLength: 1,
    maxLength: 12,
  })
  .filter((value) => /\S/.test(value));
const digits = fc.stringMatching(/^-?[0-9]{1,6}(\.[0-9]{1,4})?$/);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

class Maker {
  constructor(
    private readonly given: GeneratorValue,
    private readonly model: Json,
  ) {}

  /** Fills an object with the terms below an element; at least one, since an element must not be empty. */
  fill(node: ElementNode, object: Json, isGuarded: boolean): void {
    const chosen = node.children.filter((child) => this.isChosen(child));
    if (!chosen.some(({ impliedOnly }) => !impliedOnly) && node.children[0]) {
      chosen.unshift(node.children[0]);
    }
    for (const child of chosen) {
      this.element(child, object, isGuarded || child.guard !== '');
    }
  }

  private isChosen(node: ElementNode): boolean {
    if (node.guard === 'accounting') {
      const accounting = this.model['vatAccountingCurrencyCode'];
      return accounting !== undefined && accounting !== this.model['documentCurrencyCode'];
    }
    return node.required || node.requiredBySchema || this.given(fc.integer, { min: 0, max: 3 }) === 0;
  }

  private element(node: ElementNode, object: Json, isGuarded: boolean): void {
    const holder = node.kind === 'wrapper' ? object : ensure(object, node.into);
    switch (node.kind) {
      case 'wrapper':
        this.fill(node, object, isGuarded);
        return;
      case 'group':
        holder[node.key] = this.object(node, isGuarded);
        return;
      case 'list':
        holder[node.key] = this.some(() => this.object(node, isGuarded));
        return;
      case 'leaves':
        holder[node.key] = this.some(() => this.given(() => text));
        return;
      default:
        this.leaf(node, object, isGuarded);
    }
  }

  private some<T>(make: () => T): T[] {
    return Array.from({ length: this.given(fc.integer, { min: 1, max: 2 }) }, make);
  }

  private object(node: ElementNode, isGuarded: boolean): Json {
    const object: Json = {};
    this.attributes(node, object);
    this.fill(node, object, isGuarded);
    return object;
  }

  /** What goes without saying is left unsaid, or said otherwise. */
  private leaf(node: ElementNode, object: Json, isGuarded: boolean): void {
    const spec = node.value;
    if (!spec || (spec.implied !== undefined && (isGuarded || spec.fixed || this.given(fc.boolean)))) {
      return;
    }
    ensure(object, spec.into)[spec.key] = this.value(spec);
    this.attributes(node, object);
  }

  private attributes(node: ElementNode, object: Json): void {
    for (const attribute of node.attributes) {
      if (attribute.impliedBy === undefined && (attribute.required || this.given(fc.boolean))) {
        ensure(object, attribute.into)[attribute.key] = this.value(attribute);
      } else if (attribute.impliedBy !== undefined && node.guard === '') {
        this.otherCurrency(attribute, object);
      }
    }
  }

  private otherCurrency(attribute: AttributeNode, object: Json): void {
    const currency = this.given(() => fc.constantFrom(undefined, undefined, 'USD'));
    if (currency && this.model[attribute.impliedBy ?? ''] !== currency && attribute.into.length === 0) {
      object[attribute.key] = currency;
    }
  }

  private value(spec: ValueSpec): string {
    if (spec.initial !== undefined || spec.fixed !== undefined) {
      return spec.initial ?? spec.fixed ?? '';
    }
    if (spec.codes.length > 0) {
      const codes = spec.codes.flatMap((list) => [...codeList(list)]);
      return codes[this.given(fc.nat, { max: codes.length - 1 })] ?? '';
    }
    switch (spec.type) {
      case 'date':
        return this.given(() => day);
      case 'time':
        return this.given(() => fc.constantFrom('00:00:00', '23:59:59', '12:30:00Z', '08:15:00+01:00'));
      case 'amount':
      case 'quantity':
      case 'percentage':
      case 'numeric':
        return this.given(() => digits);
      case 'indicator':
        return this.given(() => fc.constantFrom('true', 'false'));
      case 'binary':
        return this.given(() =>
          fc.uint8Array({ minLength: 1, maxLength: 12 }).map((bytes) => btoa(String.fromCharCode(...bytes))),
        );
      default:
        return this.given(() => text);
    }
  }
}
