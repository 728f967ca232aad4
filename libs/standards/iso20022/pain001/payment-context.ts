import type { Finding, Severity } from '../../finding/finding.js';
import { textAt, type XmlElement } from '../../xml/index.js';
import { isSepaText } from '../charset.js';
import type { PaymentRule } from './payment-findings.js';

/** One element of the file with its place in the model, and where findings about it are kept. */
export class Place {
  constructor(
    readonly element: XmlElement,
    /** JSON pointer of the element's object in the model. */
    readonly path: string,
    readonly findings: Finding[],
  ) {}

  add(rule: PaymentRule, field: string, params: Record<string, string>, severity: Severity = 'fatal'): void {
    const layer = rule === 'PAIN-SUM' || rule === 'PAIN-COUNT' ? 'money' : 'structure';
    const path = field ? `${this.path}/${field}` : this.path;
    const shortened = Object.entries(params).map(([key, value]) => [key, value.slice(0, 80)]);
    this.findings.push({ rule, severity, layer, path, params: Object.fromEntries(shortened) });
  }

  /** Text at a path of element names, without the space around it; empty where there is none. */
  text(...names: readonly string[]): string {
    return textAt(this.element, ...names)?.trim() ?? '';
  }

  /** Mandatory text; a finding when it is missing. */
  demand(field: string, ...names: readonly string[]): string {
    const text = this.text(...names);
    if (text === '') this.add('PAIN-MISSING', field, { element: names.join('/') });
    return text;
  }

  /** An identifier of at most 35 characters. */
  identifier(field: string, ...names: readonly string[]): string {
    return this.limited(this.text(...names), field, 35, names);
  }

  /** Text of a person or a company, which may have to be transliterated. */
  words(field: string, width: number, ...names: readonly string[]): string {
    const text = this.limited(this.text(...names), field, width, names);
    if (!isSepaText(text)) {
      this.add('PAIN-CHARSET', field, { element: names.join('/'), found: strangers(text) }, 'warning');
    }
    return text;
  }

  private limited(text: string, field: string, width: number, names: readonly string[]): string {
    if (Array.from(text).length > width) {
      this.add('PAIN-LENGTH', field, { element: names.join('/'), expected: String(width) });
    }
    return text;
  }
}

function strangers(text: string): string {
  return [...new Set(Array.from(text).filter((character) => !isSepaText(character)))].join('');
}
