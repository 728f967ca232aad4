import type { LocalizedText } from '#kernel';
import { documentTerms } from './document-terms.js';
import { lineTerms } from './line-terms.js';
import { partyTerms } from './party-terms.js';
import { totalTerms } from './total-terms.js';
import { type Four, localized } from './words.js';

/** What people call the business terms of EN 16931, with the article, as the subject of a sentence. */
const names: Readonly<Record<string, Four>> = { ...documentTerms, ...partyTerms, ...totalTerms, ...lineTerms };

export type Term =
  keyof typeof documentTerms | keyof typeof partyTerms | keyof typeof totalTerms | keyof typeof lineTerms;

export function termName(term: Term): LocalizedText {
  return localized(names[term] ?? [term, term, term, term]);
}
