import { KontorError, moneyOf } from '#kernel';
import type { Finding, Severity } from '../../finding/finding.js';
import { childNamed, textAt, type XmlElement } from '../../xml/index.js';
import { parseDay, parseDecimal } from '../values.js';

/** Where the findings of one statement are kept. */
export class CamtNotes {
  fatal = false;

  constructor(private readonly findings: Finding[]) {}

  add(rule: string, path: string, params: Record<string, string>, severity: Severity = 'fatal'): undefined {
    const layer = rule === 'CAMT-BALANCE' || rule === 'CAMT-BATCH' ? 'money' : 'structure';
    this.findings.push({ rule, severity, layer, path, params });
    this.fatal ||= severity === 'fatal';
    return undefined;
  }

  /** The day of a date element, which holds it itself or in `Dt` or `DtTm`. */
  day(element: XmlElement | undefined, name: string, path: string): string | undefined {
    const text = element && (textAt(element, 'Dt') ?? textAt(element, 'DtTm') ?? element.text);
    return (
      parseDay(text ?? '')?.day ?? this.add('CAMT-VALUE', path, { element: name, found: (text ?? '').slice(0, 80) })
    );
  }

  /** The signed minor units of `Amt` and `CdtDbtInd`, which has to be in the account's currency. */
  amount(element: XmlElement, currency: string, path: string): bigint | undefined {
    const amount = childNamed(element, 'Amt');
    const side = textAt(element, 'CdtDbtInd')?.trim();
    const found = `${amount?.attributes['Ccy'] ?? ''} ${amount?.text.trim() ?? ''} ${side ?? ''}`.slice(0, 80);
    const minor = amount?.attributes['Ccy'] === currency ? minorOf(amount.text, currency) : undefined;
    if (minor === undefined || (side !== 'CRDT' && side !== 'DBIT')) {
      return this.add('CAMT-VALUE', path, { element: 'Amt', found });
    }
    return side === 'DBIT' ? -minor : minor;
  }
}

/** An unsigned amount in minor units; undefined for another notation, or more decimals than the currency has. */
export function minorOf(text: string, currency: string): bigint | undefined {
  const decimal = parseDecimal(text);
  try {
    return decimal === undefined ? undefined : moneyOf(decimal, currency).minor;
  } catch (error) {
    if (error instanceof KontorError) return undefined;
    throw error;
  }
}
