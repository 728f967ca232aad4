import { answeredInTime } from './answered-in-time.js';
import type { Check } from './check.js';
import { deliveryComplete } from './delivery-complete.js';
import { documentRight } from './document-right.js';
import { invoiceCorrected, mistakesMended } from './mistakes.js';
import { paidOnTime, paymentFunds, paymentReference } from './payments.js';
import { postOpened } from './post-opened.js';
import { threeWayMatch } from './three-way-match.js';

const orderRight = documentRight('order-right', 'order', {
  title: { nl: 'Juist bestellen', fr: 'Commander correctement', de: 'Richtig bestellen', en: 'Ordering right' },
});
const orderResponseRight = documentRight('order-response-right', 'order-response', {
  title: {
    nl: 'Een bestelling juist bevestigen',
    fr: 'Confirmer correctement une commande',
    de: 'Eine Bestellung richtig bestätigen',
    en: 'Confirming an order right',
  },
});
const despatchRight = documentRight('despatch-right', 'despatch-advice', {
  title: {
    nl: 'Een juiste verzendnota maken',
    fr: 'Établir un bordereau d’expédition correct',
    de: 'Einen richtigen Lieferschein erstellen',
    en: 'Making a right despatch advice',
  },
});
const receiptRight = documentRight('receipt-right', 'receipt-advice', {
  title: {
    nl: 'Een levering juist controleren en melden',
    fr: 'Contrôler une livraison et la signaler correctement',
    de: 'Eine Lieferung richtig prüfen und melden',
    en: 'Checking a delivery and reporting it right',
  },
});
const invoiceRight = documentRight('invoice-right', 'invoice', {
  title: { nl: 'Juist factureren', fr: 'Facturer correctement', de: 'Richtig fakturieren', en: 'Invoicing right' },
});
const creditNoteRight = documentRight('credit-note-right', 'credit-note', {
  title: {
    nl: 'Een juiste creditnota maken',
    fr: 'Établir une note de crédit correcte',
    de: 'Eine richtige Gutschrift erstellen',
    en: 'Making a right credit note',
  },
});
const orderAnswered = answeredInTime(
  'order-answered',
  { asks: 'order', answers: 'order-response', days: 2 },
  {
    title: {
      nl: 'Bestellingen tijdig beantwoorden',
      fr: 'Répondre à temps aux commandes',
      de: 'Bestellungen rechtzeitig beantworten',
      en: 'Answering orders in time',
    },
    looksAt: {
      nl: 'Of op een bestelling binnen twee dagen een bevestiging of weigering volgde.',
      fr: 'Si une commande a été confirmée ou refusée dans les deux jours.',
      de: 'Ob eine Bestellung binnen zwei Tagen bestätigt oder abgelehnt wurde.',
      en: 'Whether an order was confirmed or turned down within two days.',
    },
  },
);
const receiptReported = answeredInTime(
  'receipt-reported',
  { asks: 'despatch-advice', answers: 'receipt-advice', days: 3 },
  {
    title: {
      nl: 'De ontvangst tijdig melden',
      fr: 'Signaler la réception à temps',
      de: 'Den Wareneingang rechtzeitig melden',
      en: 'Reporting what arrived in time',
    },
    looksAt: {
      nl: 'Of op een verzending binnen drie dagen een ontvangstmelding volgde.',
      fr: 'Si une expédition a été suivie d’un avis de réception dans les trois jours.',
      de: 'Ob auf einen Versand binnen drei Tagen eine Empfangsmeldung folgte.',
      en: 'Whether a despatch was followed by a receipt advice within three days.',
    },
  },
);

/** Every automatic check, in the order of the chain from order to payment. */
export const checks: readonly Check[] = [
  orderRight,
  orderAnswered,
  orderResponseRight,
  despatchRight,
  deliveryComplete,
  receiptReported,
  receiptRight,
  invoiceRight,
  threeWayMatch,
  invoiceCorrected,
  creditNoteRight,
  paidOnTime,
  paymentReference,
  paymentFunds,
  mistakesMended,
  postOpened,
];

export const checkIds: readonly string[] = checks.map(({ id }) => id);

export function checkById(id: string): Check | undefined {
  return checks.find((check) => check.id === id);
}
