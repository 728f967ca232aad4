import {
  isCreditorReference,
  isIban,
  KontorError,
  maximumMinor,
  minorDigits,
  moneyOf,
  parseStructuredCommunication,
  type Money,
} from '#kernel';
import { codeList } from '../../codelists/index.js';
import { isFatal } from '../../finding/finding.js';
import { childNamed, childrenNamed, descendant, textAt, type XmlElement } from '../../xml/index.js';
import type { Counterparty, Remittance } from '../statement.js';
import { isBic, parseDecimal } from '../values.js';
import type { PaymentRule } from './payment-findings.js';
import { Place } from './payment-context.js';
import type { PaymentInstruction } from './payment-file.js';
import type { PaymentReading } from './payment-reading.js';

const currencies = codeList('ISO4217');

/** Reads one `CdtTrfTxInf`. */
export function readPayment(element: XmlElement, path: string): PaymentReading {
  const place = new Place(element, path, []);
  const instructionId = place.identifier('instructionId', 'PmtId', 'InstrId');
  const endToEndId =
    place.identifier('endToEndId', 'PmtId', 'EndToEndId') || place.demand('endToEndId', 'PmtId', 'EndToEndId');
  const statedAmount = parseDecimal(place.text('Amt', 'InstdAmt'));
  const amount = readAmount(place, statedAmount);
  const creditor = readCreditor(place);
  const remittance = readRemittance(place);
  const purpose = place.text('Purp', 'Cd');
  const ids = { ...(instructionId && { instructionId }), endToEndId };
  const payment: PaymentInstruction | undefined =
    amount && !place.findings.some(isFatal)
      ? { ...ids, amount, creditor, ...(remittance && { remittance }), ...(purpose && { purpose }) }
      : undefined;
  const amounts = { ...(statedAmount !== undefined && { statedAmount }), ...(amount && { amount }) };
  return { ...ids, ...amounts, ...(payment && { payment }), findings: place.findings };
}

function readAmount(place: Place, decimal: string | undefined): Money | undefined {
  const element = descendant(place.element, 'Amt', 'InstdAmt');
  if (!element) {
    const equivalent = descendant(place.element, 'Amt', 'EqvtAmt');
    if (equivalent) place.add('PAIN-EQUIVALENT', 'amount', {});
    else place.add('PAIN-MISSING', 'amount', { element: 'Amt/InstdAmt' });
    return undefined;
  }
  const currency = element.attributes['Ccy'] ?? '';
  const text = element.text.trim();
  if (decimal === undefined) return refuse(place, 'PAIN-AMOUNT', { found: text });
  if (!currencies.has(currency)) return refuse(place, 'PAIN-CURRENCY', { found: currency });
  if ((decimal.split('.')[1] ?? '').length > minorDigits(currency)) {
    return refuse(place, 'PAIN-DECIMALS', { found: text, currency });
  }
  return readMoney(place, decimal, currency);
}

function readMoney(place: Place, decimal: string, currency: string): Money | undefined {
  try {
    const money = moneyOf(decimal, currency);
    return money.minor === 0n ? refuse(place, 'PAIN-ZERO', {}) : money;
  } catch (error) {
    if (!(error instanceof KontorError)) throw error;
    return refuse(place, 'PAIN-LARGE', { found: decimal, expected: `${maximumMinor} / ${currency}` });
  }
}

function refuse(place: Place, rule: PaymentRule, params: Record<string, string>): undefined {
  place.add(rule, 'amount', params);
  return undefined;
}

/** The IBAN of `CdtrAcct` or `DbtrAcct`, compact; undefined with a finding when it is none. */
export function readIban(place: Place, account: string, field: string, rule: PaymentRule): string {
  const id = descendant(place.element, account, 'Id');
  const found = (id && (textAt(id, 'IBAN') ?? textAt(id, 'Othr', 'Id')))?.trim() ?? '';
  if (!isIban(found)) place.add(rule, field, { found });
  return found;
}

/** The BIC of an agent, whichever generation of the message names it; empty where there is none. */
export function readBic(place: Place, agent: string, field: string): string {
  const bic = place.text(agent, 'FinInstnId', 'BICFI') || place.text(agent, 'FinInstnId', 'BIC');
  if (bic !== '' && !isBic(bic)) place.add('PAIN-BIC', field, { found: bic });
  return bic;
}

function readCreditor(place: Place): Counterparty & { iban: string } {
  const name = place.words('creditor/name', 140, 'Cdtr', 'Nm');
  if (name === '') place.add('PAIN-CREDITOR-NAME', 'creditor/name', {});
  const iban = readIban(place, 'CdtrAcct', 'creditor/iban', 'PAIN-CREDITOR-ACCOUNT');
  const bic = readBic(place, 'CdtrAgt', 'creditor/bic');
  return { name, iban, ...(bic && { bic }) };
}

function readRemittance(place: Place): Remittance | undefined {
  const element = childNamed(place.element, 'RmtInf');
  if (!element) return undefined;
  const references = childrenNamed(element, 'Strd')
    .map((structure) => textAt(structure, 'CdtrRefInf', 'Ref')?.trim() ?? '')
    .filter((reference) => reference !== '');
  const unstructured = childrenNamed(element, 'Ustrd')
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();
  if (unstructured !== '')
    new Place(element, place.path, place.findings).words('remittance/unstructured', 1400, 'Ustrd');
  const both = references.length > 0 && unstructured !== '';
  if (both || references.length > 1 || Array.from(unstructured).length > 140) {
    place.add('PAIN-REMITTANCE', 'remittance', {}, 'warning');
  }
  const structured = references[0] === undefined ? '' : readReference(place, element, references[0]);
  if (!structured && !unstructured) return undefined;
  return { ...(structured && { structured }), ...(unstructured && { unstructured }) };
}

/** A Belgian communication in its compact form, an ISO 11649 reference; another issuer's reference as it stands. */
function readReference(place: Place, element: XmlElement, reference: string): string {
  const type = descendant(element, 'Strd', 'CdtrRefInf', 'Tp');
  const issuer = (type && textAt(type, 'Issr')?.trim()) ?? '';
  const compact = reference.replace(/[\s+*/]/g, '').toUpperCase();
  const belgian = parseStructuredCommunication(reference);
  if (belgian !== undefined) return belgian;
  if (isCreditorReference(compact)) return compact;
  if (issuer === 'BBA' || compact.startsWith('RF') || /^\d{12}$/.test(compact)) {
    place.add('PAIN-REFERENCE', 'remittance/structured', { found: reference });
  }
  return reference;
}
