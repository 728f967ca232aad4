import { Decimal } from 'decimal.js';
import { agreed, type CaseProgress } from '#doctype';
import type { CaseFact, FirmFacts } from '../facts/firm-facts.js';
import type { Check, Observation } from './check.js';
import { evidenceOf } from './document-right.js';

/** That a seller despatched what was agreed, no more and in the end no less. */
export const deliveryComplete: Check = {
  id: 'delivery-complete',
  title: {
    nl: 'Leveren wat is afgesproken',
    fr: 'Livrer ce qui est convenu',
    de: 'Liefern, was vereinbart ist',
    en: 'Delivering what was agreed',
  },
  looksAt: {
    nl: 'Of alles wat bevestigd werd ook verzonden is, en of de koper het aanvaardde.',
    fr: 'Si tout ce qui a été confirmé a été expédié, et si l’acheteur l’a accepté.',
    de: 'Ob alles Bestätigte auch versandt wurde, und ob der Käufer es angenommen hat.',
    en: 'Whether all that was confirmed was despatched too, and the buyer kept it.',
  },
  observe: (facts) => facts.cases.filter(({ role }) => role === 'seller').flatMap((each) => observeCase(facts, each)),
};

function observeCase(facts: FirmFacts, { id, number, progress }: CaseFact): Observation[] {
  const despatches = facts.sent.filter(
    ({ documentType, state, caseId }) => documentType === 'despatch-advice' && state === 'accepted' && caseId === id,
  );
  const last = despatches.at(-1);
  if (!last) return [];
  const evidence = [{ kind: 'case' as const, id, number }, ...despatches.map(evidenceOf)];
  return [{ quality: qualityOf(progress), by: last.by, at: last.at, rules: [], evidence }];
}

function qualityOf({ lines }: CaseProgress): Observation['quality'] {
  const isRefused = lines.some(({ refused }) => !new Decimal(refused).isZero());
  const isShort = lines.some((line) => new Decimal(line.despatched).lt(agreed(line).quantity));
  return isRefused || isShort ? 'flawed' : 'right';
}
