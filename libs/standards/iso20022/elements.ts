import { formatMinor, type Money } from '#kernel';
import { xmlElement, type XmlElement } from '../xml/index.js';
import type { Counterparty, Remittance } from './statement.js';

type Child = XmlElement | undefined | readonly (XmlElement | undefined)[];

/**
 * Builds the elements of one ISO 20022 message in its schema's order. Empty groups vanish, so that optional parts need no
 * questions. `modern` are the messages of 2019 and later (pain.001.001.09, camt.053.001.08), which name a few things anew.
 */
export class IsoBuilder {
  readonly namespace: string;

  constructor(
    readonly message: string,
    readonly modern: boolean,
  ) {
    this.namespace = `urn:iso:std:iso:20022:tech:xsd:${message}`;
  }

  /** A group of elements; undefined when nothing is in it. */
  group(name: string, ...children: Child[]): XmlElement | undefined {
    const present = children.flat().filter((child): child is XmlElement => child !== undefined);
    return present.length > 0 ? xmlElement(this.namespace, name, present) : undefined;
  }

  /** An element with text, cut to the schema's length; undefined without text. */
  text(name: string, value: string | undefined, width = 35): XmlElement | undefined {
    const text = value === undefined ? '' : clean(value, width);
    return text === '' ? undefined : xmlElement(this.namespace, name, text);
  }

  amount(name: string, { minor, currency }: Money): XmlElement {
    return xmlElement(this.namespace, name, formatMinor(minor, currency), { Ccy: currency });
  }

  /** Every message stands in a `Document` of its namespace. */
  document(...children: Child[]): XmlElement {
    return this.group('Document', ...children) ?? xmlElement(this.namespace, 'Document', []);
  }

  /** A date where the modern messages allow a date or a moment. */
  date(name: string, date: string): XmlElement | undefined {
    return this.group(name, this.text('Dt', date));
  }

  party(name: string, partyName: string | undefined, number?: string, issuer?: string): XmlElement | undefined {
    const other = this.group('Othr', this.text('Id', number), number ? this.text('Issr', issuer) : undefined);
    return this.group(name, this.text('Nm', partyName, 70), this.group('Id', this.group('OrgId', other)));
  }

  account(name: string, iban: string | undefined, currency?: string): XmlElement | undefined {
    const id = iban && (isIbanText(iban) ? this.text('IBAN', iban, 34) : this.group('Othr', this.text('Id', iban, 34)));
    return id ? this.group(name, this.group('Id', id), this.text('Ccy', currency, 3)) : undefined;
  }

  /** A bank by its BIC; without one the agreed word of SEPA where the schema demands a bank. */
  agent(name: string, bic: string | undefined, demanded = false): XmlElement | undefined {
    const known = this.text(this.modern ? 'BICFI' : 'BIC', bic, 11);
    const unknown = demanded && !known ? this.group('Othr', this.text('Id', 'NOTPROVIDED')) : undefined;
    return this.group(name, this.group('FinInstnId', known, unknown));
  }

  /**
   * Structured references carry their issuer: `BBA` for the Belgian one, `ISO` for ISO 11649. Free text goes out in parts
   * of 140 characters.
   */
  remittance({ structured, unstructured }: Remittance = {}): XmlElement | undefined {
    const parts = clean(unstructured ?? '', 1400).match(/[^]{1,140}/gu) ?? [];
    const issuer = structured?.startsWith('RF') ? 'ISO' : 'BBA';
    const type = this.group('Tp', this.group('CdOrPrtry', this.text('Cd', 'SCOR')), this.text('Issr', issuer));
    const reference = structured ? this.group('CdtrRefInf', type, this.text('Ref', structured)) : undefined;
    return this.group(
      'RmtInf',
      parts.map((part) => this.text('Ustrd', part, 140)),
      this.group('Strd', reference),
    );
  }

  counterpartyAgent(name: string, counterparty: Counterparty | undefined): XmlElement | undefined {
    return this.agent(name, counterparty?.bic);
  }
}

function isIbanText(text: string): boolean {
  return /^[A-Z]{2}\d{2}[A-Za-z0-9]{1,30}$/.test(text);
}

/** Text without control characters, without spaces at its ends, and cut between characters rather than inside one. */
function clean(text: string, width: number): string {
  const tidy = text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
  return tidy.length <= width ? tidy : Array.from(tidy).slice(0, width).join('').trim();
}
