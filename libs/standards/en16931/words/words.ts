import { fill, languages, type LocalizedText } from '#kernel';
import type { FindingText } from '../../finding/finding.js';

/** A text in the order of the languages: nl, fr, de, en. */
export type Four = readonly [nl: string, fr: string, de: string, en: string];

export function localized([nl, fr, de, en]: Four): LocalizedText {
  return { nl, fr, de, en };
}

/**
 * The words of a rule from a sentence that many rules share. Its places are filled with what the rule is about; `{Name}`
 * is `{name}` at the beginning of a sentence. Other places are left for the finding to fill.
 */
export function words(what: Four, remedy: Four, names: Readonly<Record<string, LocalizedText>> = {}): FindingText {
  return { what: filled(localized(what), names), remedy: filled(localized(remedy), names) };
}

function filled(text: LocalizedText, names: Readonly<Record<string, LocalizedText>>): LocalizedText {
  const entries = languages.map((language) => {
    const places: Record<string, string> = {};
    for (const [place, name] of Object.entries(names)) {
      places[place] = name[language];
      places[place.charAt(0).toUpperCase() + place.slice(1)] = capitalized(name[language]);
    }
    return [language, fill(text[language], places)] as const;
  });
  return Object.fromEntries(entries) as LocalizedText;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
