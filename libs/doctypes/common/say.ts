import type { LocalizedText } from '#kernel';

/** A text in the four languages, in their order. */
export function say(nl: string, fr: string, de: string, en: string): LocalizedText {
  return { nl, fr, de, en };
}
