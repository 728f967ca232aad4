import type { DebtFact, FirmFacts } from '../facts/firm-facts.js';
import type { Check, Evidence, Observation } from './check.js';

/** That invoices are paid by their due date. */
export const paidOnTime: Check = {
  id: 'paid-on-time',
  title: {
    nl: 'Op tijd betalen',
    fr: 'Payer à temps',
    de: 'Pünktlich bezahlen',
    en: 'Paying on time',
  },
  looksAt: {
    nl: 'Of facturen ten laatste op hun vervaldag volledig betaald zijn.',
    fr: 'Si les factures sont entièrement payées au plus tard à leur échéance.',
    de: 'Ob Rechnungen spätestens am Fälligkeitstag ganz bezahlt sind.',
    en: 'Whether invoices are paid in full by their due date.',
  },
  observe: (facts) => facts.debts.flatMap((debt) => observeDebt(facts, debt)),
};

function observeDebt({ now }: FirmFacts, debt: DebtFact): Observation[] {
  const { documentId: id, number, dueDate, isSettled, payments } = debt;
  const last = payments.at(-1);
  const due = endOfDay(dueDate);
  const evidence: Evidence[] = [
    { kind: 'document', id, number, documentType: 'invoice' },
    ...payments.map(({ orderId }) => ({ kind: 'payment' as const, id: orderId })),
  ];
  // Settled without a payment: set off by a credit note, which says nothing of paying.
  if (isSettled && !last) return [];
  if (isSettled && last) {
    return [{ quality: last.at <= due ? 'right' : 'flawed', by: last.by, at: last.at, rules: [], evidence }];
  }
  return now > due ? [{ quality: 'wrong', by: null, at: due, rules: [], evidence }] : [];
}

function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999Z`);
}

/** That a payment says what it is for, so that the seller's books find it. */
export const paymentReference: Check = {
  id: 'payment-reference',
  title: {
    nl: 'Betalen met de juiste mededeling',
    fr: 'Payer avec la bonne communication',
    de: 'Mit dem richtigen Verwendungszweck bezahlen',
    en: 'Paying with the right reference',
  },
  looksAt: {
    nl: 'Of de mededeling van betalingen aan andere firma’s bij een factuur hoort.',
    fr: 'Si la communication des paiements à d’autres entreprises correspond à une facture.',
    de: 'Ob der Verwendungszweck von Zahlungen an andere Firmen zu einer Rechnung gehört.',
    en: 'Whether the reference of payments to other firms belongs to an invoice.',
  },
  observe: ({ payments }) =>
    payments
      .filter(({ status, toFirm }) => status === 'settled' && toFirm)
      .map(({ orderId, endToEndId, by, at, matched }) => ({
        quality: matched ? ('right' as const) : ('flawed' as const),
        by,
        at,
        rules: [],
        evidence: [{ kind: 'payment' as const, id: orderId, number: endToEndId }],
      })),
};

/** That who pays looks at the balance first. */
export const paymentFunds: Check = {
  id: 'payment-funds',
  title: {
    nl: 'Het saldo bewaken',
    fr: 'Surveiller le solde',
    de: 'Den Kontostand im Auge behalten',
    en: 'Watching the balance',
  },
  looksAt: {
    nl: 'Of betalingen uitgevoerd werden, of geweigerd bij gebrek aan saldo of door een fout rekeningnummer.',
    fr: 'Si les paiements ont été exécutés, ou refusés faute de solde ou à cause d’un mauvais numéro de compte.',
    de: 'Ob Zahlungen ausgeführt oder wegen fehlender Deckung oder falscher Kontonummer abgelehnt wurden.',
    en: 'Whether payments were carried out, or refused for want of funds or for a wrong account.',
  },
  observe: ({ payments }) =>
    payments.map(({ orderId, endToEndId, by, at, status, reasonCode }) => ({
      quality: status === 'settled' ? ('right' as const) : ('wrong' as const),
      by,
      at,
      rules: reasonCode === null ? [] : [reasonCode],
      evidence: [{ kind: 'payment' as const, id: orderId, number: endToEndId }],
    })),
};
