import { defineError, formatMinor, KontorError, minorDigits } from '#kernel';

export const codaAmountTooWide = defineError('coda-amount-too-wide', 'final', {
  nl: 'Het bedrag {amount} past niet in een CODA-bestand: dat telt twaalf cijfers voor de komma.',
  fr: 'Le montant {amount} ne tient pas dans un fichier CODA : douze chiffres avant la virgule au plus.',
  de: 'Der Betrag {amount} passt nicht in eine CODA-Datei: Sie hat zwölf Stellen vor dem Komma.',
  en: 'The amount {amount} does not fit a CODA file, which has twelve digits before the decimal point.',
});

const widest = 10n ** 15n - 1n;

/** `0` is credit, `1` is debit; a balance of nothing is credit. */
export function signOf(minor: bigint): '0' | '1' {
  return minor < 0n ? '1' : '0';
}

/**
 * The size of an amount as CODA writes it: fifteen digits, the last three decimals whatever the currency.
 * @throws KontorError `coda-amount-too-wide` from a million million on.
 */
export function formatAmount(minor: bigint, currency: string): string {
  const thousandths = (minor < 0n ? -minor : minor) * 10n ** BigInt(3 - minorDigits(currency));
  if (thousandths > widest) throw new KontorError(codaAmountTooWide, { amount: formatMinor(minor, currency) });
  return thousandths.toString();
}

/** Signed minor units; undefined for anything but a sign and fifteen digits that the currency can express. */
export function parseAmount(sign: string, digits: string, currency: string): bigint | undefined {
  if (!/^[01]$/.test(sign) || !/^\d{15}$/.test(digits)) return undefined;
  const unit = 10n ** BigInt(3 - minorDigits(currency));
  const thousandths = BigInt(digits);
  if (thousandths % unit !== 0n) return undefined;
  const minor = thousandths / unit;
  return sign === '1' ? -minor : minor;
}

/** `YYYY-MM-DD` to `DDMMYY`. */
export function formatDate(date: string): string {
  return `${date.slice(8, 10)}${date.slice(5, 7)}${date.slice(2, 4)}`;
}

/** `DDMMYY` of the years 1970 to 2069 to `YYYY-MM-DD`; undefined for a day that does not exist. */
export function parseDate(text: string): string | undefined {
  if (!/^\d{6}$/.test(text)) return undefined;
  const year = text.slice(4);
  const date = `${year < '70' ? '20' : '19'}${year}-${text.slice(2, 4)}-${text.slice(0, 2)}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? undefined : date;
}
