import type { FirmFacts, SentFact } from '../facts/firm-facts.js';
import { daysBetween, minutesBetween, type Check, type Observation } from './check.js';
import { creditAfter, evidenceOf, mendingOf } from './document-right.js';
import { isMatchRule } from './three-way-match.js';

/** Days in which a seller should put a wrong invoice right. */
const daysToCredit = 7;
/** Days in which a refused document should go out again. */
const daysToMend = 1;

/** That a wrong invoice is corrected by a credit note. */
export const invoiceCorrected: Check = {
  id: 'invoice-corrected',
  title: {
    nl: 'Een foute factuur rechtzetten met een creditnota',
    fr: 'Corriger une facture erronée par une note de crédit',
    de: 'Eine falsche Rechnung durch eine Gutschrift berichtigen',
    en: 'Correcting a wrong invoice by a credit note',
  },
  looksAt: {
    nl: 'Of op een factuur die afwijkt van bestelling of levering binnen zeven dagen een creditnota volgde.',
    fr: 'Si une facture qui s’écarte de la commande ou de la livraison est suivie d’une note de crédit dans les sept jours.',
    de: 'Ob auf eine Rechnung, die von Bestellung oder Lieferung abweicht, binnen sieben Tagen eine Gutschrift folgte.',
    en: 'Whether an invoice that differs from order or delivery was followed by a credit note within seven days.',
  },
  observe: (facts) =>
    facts.sent
      .filter(
        ({ documentType, state, rules }) =>
          documentType === 'invoice' && state === 'accepted' && rules.some(isMatchRule),
      )
      .flatMap((invoice) => observeWrongInvoice(facts, invoice)),
};

function observeWrongInvoice(facts: FirmFacts, invoice: SentFact): Observation[] {
  const credit = creditAfter(facts, invoice);
  const rules = invoice.rules.filter(isMatchRule);
  const isInTime = daysBetween(invoice.at, credit?.at ?? facts.now) <= daysToCredit;
  if (credit) return [followedBy(credit, invoice, rules, isInTime)];
  const { by, at } = invoice;
  return isInTime ? [] : [{ quality: 'wrong', by, at, rules, evidence: [evidenceOf(invoice)] }];
}

/** That what the clearing refused is put right, and soon. */
export const mistakesMended: Check = {
  id: 'mistakes-mended',
  title: {
    nl: 'Eigen fouten rechtzetten',
    fr: 'Corriger ses propres erreurs',
    de: 'Eigene Fehler verbessern',
    en: 'Putting own mistakes right',
  },
  looksAt: {
    nl: 'Of een geweigerd document binnen een dag verbeterd opnieuw verstuurd werd.',
    fr: 'Si un document refusé a été corrigé et renvoyé dans la journée.',
    de: 'Ob ein abgelehntes Dokument binnen eines Tages verbessert neu gesendet wurde.',
    en: 'Whether a refused document was sent again, mended, within a day.',
  },
  observe: (facts) =>
    facts.sent.filter(({ state }) => state === 'rejected').flatMap((each) => observeRefused(facts, each)),
};

function observeRefused({ sent, now }: FirmFacts, refused: SentFact): Observation[] {
  const mending = mendingOf(sent, refused);
  const isInTime = daysBetween(refused.at, mending?.at ?? now) <= daysToMend;
  const { by, at, rules } = refused;
  if (mending) return [followedBy(mending, refused, rules, isInTime)];
  return isInTime ? [] : [{ quality: 'wrong', by, at, rules, evidence: [evidenceOf(refused)] }];
}

/** What the mistake is, and who put it right when. */
function followedBy(mending: SentFact, mistake: SentFact, rules: readonly string[], isInTime: boolean): Observation {
  const { by, at } = mending;
  const evidence = [mistake, mending].map(evidenceOf);
  const tookMinutes = minutesBetween(mistake.at, at);
  return { quality: isInTime ? 'right' : 'flawed', by, at, rules, evidence, tookMinutes };
}
