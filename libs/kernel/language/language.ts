import { localNumber } from './local-number.js';

/** The languages every text of Kontor exists in. */
export const languages = ['nl', 'fr', 'de', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in every language; the compiler refuses a text that lacks one. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** Picks a supported language from a tag such as `fr-BE`; anything else becomes English. */
export function languageOf(tag: string | undefined | null): Language {
  const primary = tag?.split(/[-_.]/, 1)[0]?.toLowerCase();
  return languages.find((language) => language === primary) ?? 'en';
}

/**
 * Fills `{name}` places of a template; an unknown place stays visible, so that a wrong template is noticed. A place for a number
 * is `{name:number}`: in a text for readers of `language` a decimal is written there as they do.
 */
export function fill(
  template: string,
  params: Readonly<Record<string, string | number>> = {},
  language?: Language,
): string {
  return template.replace(/\{(\w+)(:number)?\}/g, (place, name: string, isNumber?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return place;
    return isNumber && language ? localNumber(String(value), language) : String(value);
  });
}
