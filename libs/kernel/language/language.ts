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
