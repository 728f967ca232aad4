import { useMemo } from 'react';
import { localeOf, type Language } from './languages';
import { useLanguage } from './use-language';

export interface Format {
  /** A decimal string with its currency: `€ 1.234,50`, `€ +1.234,50` where it is `signed`. Exact: it never becomes a number. */
  readonly amount: (value: string, currency?: string, signed?: boolean) => string;
  /** A quantity, a price or a percentage, with the digits that it has. */
  readonly decimal: (value: string) => string;
  /** A day, `2026-11-21` or a moment: `21 nov. 2026`. */
  readonly day: (value: string) => string;
  /** A moment with its time. */
  readonly moment: (value: string) => string;
  /** Only the time. */
  readonly time: (value: string) => string;
  /** `in 3 days`, `yesterday`. */
  readonly daysFromNow: (day: string) => string;
}

/** Numbers and dates in the reader's language. */
export function useFormat(): Format {
  const [language] = useLanguage();
  return useMemo(() => formatIn(language), [language]);
}

const millisecondsOfDay = 86_400_000;

/** Intl reads decimal strings exactly (ECMA-402, NumberFormat v3); its types want to be told. */
const exact = (value: string): Intl.StringNumericLiteral => value as Intl.StringNumericLiteral;

export function formatIn(language: Language): Format {
  const locale = localeOf[language];
  const currencies = new Map<string, Intl.NumberFormat>();
  const money = (currency: string, signDisplay: 'auto' | 'exceptZero'): Intl.NumberFormat => {
    const key = `${currency} ${signDisplay}`;
    const known = currencies.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, signDisplay });
    currencies.set(key, known);
    return known;
  };
  const decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    amount: (value, currency = 'EUR', signed = false) =>
      money(currency, signed ? 'exceptZero' : 'auto').format(exact(value)),
    decimal: (value) => decimals.format(exact(value)),
    day: (value) => days.format(dateOf(value)),
    moment: (value) => moments.format(new Date(value)),
    time: (value) => times.format(new Date(value)),
    daysFromNow: (day) =>
      relative.format(Math.round((dateOf(day).getTime() - startOfToday().getTime()) / millisecondsOfDay), 'day'),
  };
}

/** A day without a time is that day wherever the reader is. */
function dateOf(value: string): Date {
  return value.length === 10 ? new Date(`${value}T00:00:00`) : new Date(value);
}

function startOfToday(): Date {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate());
}
