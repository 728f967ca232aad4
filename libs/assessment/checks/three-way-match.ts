import type { FirmFacts, ReceivedFact } from '../facts/firm-facts.js';
import type { Check, Observation } from './check.js';
import { evidenceOfReceived } from './answered-in-time.js';

/** That a buyer holds an invoice against the order and the receipt before paying it. */
export const threeWayMatch: Check = {
  id: 'three-way-match',
  title: {
    nl: 'Factuur vergelijken met bestelling en ontvangst',
    fr: 'Comparer la facture à la commande et à la réception',
    de: 'Rechnung mit Bestellung und Wareneingang vergleichen',
    en: 'Comparing the invoice with the order and the receipt',
  },
  looksAt: {
    nl: 'Of een foute factuur pas betaald werd nadat de creditnota er was.',
    fr: 'Si une facture erronée n’a été payée qu’après la note de crédit.',
    de: 'Ob eine falsche Rechnung erst nach der Gutschrift bezahlt wurde.',
    en: 'Whether a wrong invoice was paid only once the credit note was there.',
  },
  observe: (facts) =>
    facts.received
      .filter(({ documentType, rules }) => documentType === 'invoice' && rules.some(isMatchRule))
      .flatMap((invoice) => observeInvoice(facts, invoice)),
};

export function isMatchRule(rule: string): boolean {
  return rule.startsWith('KONTOR-MATCH-');
}

/** Nothing to see while the invoice is neither paid nor credited: the buyer may be asking for the credit note. */
function observeInvoice(facts: FirmFacts, invoice: ReceivedFact): Observation[] {
  const debt = facts.debts.find(({ documentId }) => documentId === invoice.documentId);
  const payment = debt?.payments[0];
  const credit = facts.received.find(
    ({ documentType, caseId, at }) => documentType === 'credit-note' && caseId === invoice.caseId && at >= invoice.at,
  );
  if (!payment && !credit) return [];
  const rules = invoice.rules.filter(isMatchRule);
  const paid = payment ? [{ kind: 'payment' as const, id: payment.orderId }] : [];
  const evidence = [evidenceOfReceived(invoice), ...(credit ? [evidenceOfReceived(credit)] : []), ...paid];
  const waited = credit !== undefined && (!payment || payment.at >= credit.at);
  const quality = waited ? 'right' : credit ? 'mended' : 'wrong';
  return [{ quality, by: payment?.by ?? null, at: payment?.at ?? credit!.at, rules, evidence }];
}
