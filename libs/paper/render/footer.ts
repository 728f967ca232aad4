import type { PageParty } from '#doctype';
import { formatIban, type Language } from '#kernel';
import { words } from '../labels/words.js';

/** The facts of a sender for the foot of its pages: who it is, where it banks, how it is reached. */
export function footerOf(party: PageParty, language: Language): string[] {
  const telephone = party.telephone && `${words.telephone[language]} ${party.telephone}`;
  return [
    [party.name, party.legalForm].filter(Boolean).join(' '),
    joined([party.iban && `IBAN ${formatIban(party.iban)}`, party.bic && `BIC ${party.bic}`]),
    joined([telephone, party.email, party.website]),
  ].filter((line) => line !== '');
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('  ·  ');
}
