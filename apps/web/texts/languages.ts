export const languages = ['nl', 'fr', 'de', 'en'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(tag: string): tag is Language {
  return (languages as readonly string[]).includes(tag);
}

/** Each in itself, as who looks for it will recognise it. */
export const languageNames: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
};

/**
 * The region that numbers and dates are written for. English has none in Belgium: `en-BE` writes `1.234,5` of a number and
 * `€1,234.50` of an amount.
 */
export const localeOf: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };
