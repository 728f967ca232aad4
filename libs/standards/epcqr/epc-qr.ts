import {
  defineError,
  formatMinor,
  formatStructuredCommunication,
  isCreditorReference,
  isIban,
  isStructuredCommunication,
  KontorError,
  moneyOf,
  parseStructuredCommunication,
  type Money,
} from '#kernel';
import { toSepaText } from '../iso20022/charset.js';
import type { Remittance } from '../iso20022/statement.js';
import { isBic } from '../iso20022/values.js';

export const epcQrAmount = defineError('epc-qr-amount', 'final', {
  nl: 'Een betaal-QR draagt een bedrag van 0,01 tot 999 999 999,99 euro; {amount} {currency} kan niet.',
  fr: 'Un QR de paiement porte un montant de 0,01 à 999 999 999,99 euros ; {amount} {currency} n’est pas possible.',
  de: 'Ein Zahlungs-QR trägt einen Betrag von 0,01 bis 999 999 999,99 Euro; {amount} {currency} geht nicht.',
  en: 'A payment QR carries an amount of 0.01 to 999,999,999.99 euro; {amount} {currency} is not possible.',
});

export const epcQrTooLong = defineError('epc-qr-too-long', 'final', {
  nl: 'De gegevens tellen {bytes} bytes; een betaal-QR draagt er hoogstens 331. Kort de mededeling of de toelichting in.',
  fr: 'Les données comptent {bytes} octets ; un QR de paiement en porte 331 au plus. Raccourcissez la communication ou la remarque.',
  de: 'Die Angaben haben {bytes} Bytes; ein Zahlungs-QR trägt höchstens 331. Kürzen Sie die Mitteilung oder den Hinweis.',
  en: 'The data is {bytes} bytes; a payment QR carries 331 at most. Shorten the remittance text or the information.',
});

export const epcQrInvalid = defineError('epc-qr-invalid', 'final', {
  nl: 'Regel {line} van de betaal-QR is ongeldig: "{found}".',
  fr: 'La ligne {line} du QR de paiement n’est pas valable : « {found} ».',
  de: 'Zeile {line} des Zahlungs-QR ist ungültig: „{found}“.',
  en: 'Line {line} of the payment QR is not valid: "{found}".',
});

/** The credit transfer that a payer's banking app fills in from a QR code. */
export interface EpcQrPayment {
  /** The beneficiary; 70 characters are kept. */
  readonly name: string;
  readonly iban: string;
  readonly bic?: string;
  /** In euro; without it the payer fills it in. */
  readonly amount?: Money;
  /** ISO external purpose code, at most four letters. */
  readonly purpose?: string;
  /** A reference, or else text; the reference wins. */
  readonly remittance?: Remittance;
  /** A word from the beneficiary to the payer, not sent along with the payment. */
  readonly information?: string;
}

/** EPC069-12 v2.1: at most 331 bytes, so that error correction M fits QR version 13. */
export const epcQrBytes = 331;
const highestAmount = 99_999_999_999n;

/**
 * The text of a QR code by EPC069-12 v2.1, version 002, in UTF-8; to be drawn with error correction level M, at most as
 * QR version 13.
 *
 * A Belgian structured communication stands as it is printed (`+++…+++`) in the line for structured references, where the
 * field puts it: the guideline says that an ISO 11649 reference *may* stand there, and Belgian banking apps take what stands
 * in the other line for free text, so that the beneficiary's bank would no longer hand it on as a reference.
 *
 * @throws KontorError `epc-qr-amount`, `epc-qr-too-long`, `epc-qr-invalid`
 */
export function epcQr(payment: EpcQrPayment): string {
  if (!isIban(payment.iban)) throw invalid(7, payment.iban);
  if (payment.bic && !isBic(payment.bic)) throw invalid(5, payment.bic);
  const accented = payload(payment, oneLine);
  if (byteLength(accented) <= epcQrBytes) return accented;
  const plain = payload(payment, toSepaText);
  const bytes = byteLength(plain);
  if (bytes > epcQrBytes) throw new KontorError(epcQrTooLong, { bytes });
  return plain;
}

/** Lines at the end that hold nothing are left out, as the guideline wants. */
function payload(payment: EpcQrPayment, tidy: (text: string, width: number) => string): string {
  const name = tidy(payment.name, 70);
  if (name === '') throw invalid(6, payment.name);
  const { structured, unstructured } = payment.remittance ?? {};
  const lines = [
    'BCD',
    '002',
    '1',
    'SCT',
    payment.bic ?? '',
    name,
    payment.iban,
    payment.amount ? formatAmount(payment.amount) : '',
    tidy(payment.purpose ?? '', 4),
    structured ? formatReference(structured) : '',
    structured ? '' : tidy(unstructured ?? '', 140),
    tidy(payment.information ?? '', 70),
  ];
  while (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
}

function formatAmount({ minor, currency }: Money): string {
  if (currency !== 'EUR' || minor < 1n || minor > highestAmount) {
    throw new KontorError(epcQrAmount, { amount: formatMinor(minor, currency), currency });
  }
  return `EUR${formatMinor(minor, 'EUR')}`;
}

function formatReference(reference: string): string {
  if (isStructuredCommunication(reference)) return formatStructuredCommunication(reference);
  if (!isCreditorReference(reference)) throw invalid(10, reference);
  return reference;
}

function oneLine(text: string, width: number): string {
  const line = text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
  return Array.from(line).slice(0, width).join('').trim();
}

/**
 * Reads the text of a payment QR code, of versions 001 and 002 in UTF-8.
 * @throws KontorError `epc-qr-invalid` with the number of the line, `epc-qr-too-long`
 */
export function parseEpcQr(text: string): EpcQrPayment {
  const bytes = byteLength(text);
  if (bytes > epcQrBytes) throw new KontorError(epcQrTooLong, { bytes });
  const lines = text.split(/\r?\n/);
  const line = (number: number) => lines[number - 1] ?? '';
  const check = (number: number, holds: boolean) => {
    if (!holds) throw invalid(number, line(number));
  };
  check(1, line(1) === 'BCD');
  check(2, line(2) === '002' || line(2) === '001');
  check(3, line(3) === '1');
  check(4, line(4) === 'SCT');
  check(5, line(5) === '' ? line(2) === '002' : isBic(line(5)));
  check(6, within(line(6), 1, 70));
  check(7, isIban(line(7)));
  check(9, within(line(9), 0, 4));
  check(10, within(line(10), 0, 35));
  check(11, within(line(11), 0, 140) && (line(10) === '' || line(11) === ''));
  check(12, within(line(12), 0, 70));
  check(13, lines.length <= 12);
  const amount = line(8) === '' ? undefined : parseAmount(line(8));
  const remittance = parseRemittance(line(10), line(11));
  return {
    name: line(6),
    iban: line(7),
    ...(line(5) && { bic: line(5) }),
    ...(amount && { amount }),
    ...(line(9) && { purpose: line(9) }),
    ...(remittance && { remittance }),
    ...(line(12) && { information: line(12) }),
  };
}

/** `EUR12.3`: at most two decimals behind a point, no leading zeros but one. */
function parseAmount(text: string): Money {
  const match = /^EUR((?:0|[1-9]\d{0,8})(?:\.\d{1,2})?)$/.exec(text);
  const amount = match && moneyOf(match[1]!, 'EUR');
  if (!amount || amount.minor < 1n) throw invalid(8, text);
  return amount;
}

/** A Belgian communication is recognised in either line, as both are in use. */
function parseRemittance(structured: string, unstructured: string): Remittance | undefined {
  const belgian = parseStructuredCommunication(structured || unstructured);
  if (belgian !== undefined) return { structured: belgian };
  if (structured) {
    if (!isCreditorReference(structured)) throw invalid(10, structured);
    return { structured };
  }
  return unstructured ? { unstructured } : undefined;
}

function within(text: string, least: number, most: number): boolean {
  const length = Array.from(text).length;
  return length >= least && length <= most;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function invalid(line: number, found: string): KontorError {
  return new KontorError(epcQrInvalid, { line, found: found.slice(0, 80) });
}
