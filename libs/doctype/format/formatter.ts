import { Decimal } from 'decimal.js';
import { localNumber, minorDigits, type Language } from '#kernel';

/** Writes values as readers of a language in Belgium expect them. */
export interface Formatter {
  readonly language: Language;
  /** An amount with its currency: `1.234,50 EUR`. */
  amount(value: string, currency: string): string;
  /** An amount without its currency, for table columns. */
  plainAmount(value: string, currency: string): string;
  /** A price: at least the currency's decimals, more where it has more. */
  price(value: string, currency: string): string;
  quantity(value: string): string;
  percent(value: string): string;
  /** A `YYYY-MM-DD` day: `1 september 2026`; other text as it is. */
  day(value: string): string;
}

const months: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/**
 * The formatter of a language. Written out rather than left to `Intl`, because a printed document must have the same
 * bytes whatever locale data the Node version carries.
 */
export function formatterOf(language: Language): Formatter {
  const number = (value: string, minimum: number) => numberText(new Decimal(value.trim()), minimum, language);
  const plainAmount = (value: string, currency: string) => number(value, minorDigits(currency));
  return {
    language,
    plainAmount,
    price: plainAmount,
    amount: (value, currency) => `${plainAmount(value, currency)}\u00a0${currency}`,
    quantity: (value) => number(value, 0),
    percent: (value) => `${number(value, 0)}\u00a0%`,
    day: (value) => dayText(value, language),
  };
}

function numberText(value: Decimal, minimumDecimals: number, language: Language): string {
  const decimals = Math.max(minimumDecimals, value.decimalPlaces());
  return localNumber((value.isZero() ? value.abs() : value).toFixed(decimals), language);
}

function dayText(value: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const name = months[language][Number(month) - 1];
  if (!year || !day || !name) return value;
  return `${Number(day)}${ordinalMark(Number(day), language)} ${name} ${year}`;
}

/** German numbers every day of the month as an ordinal, French only the first. */
function ordinalMark(day: number, language: Language): string {
  if (language === 'de') return '.';
  return language === 'fr' && day === 1 ? 'er' : '';
}
