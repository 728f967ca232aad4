import type { LocalizedText } from '#kernel';

export const reminderWords = {
  first: {
    nl: 'Betalingsherinnering',
    fr: 'Rappel de paiement',
    de: 'Zahlungserinnerung',
    en: 'Payment reminder',
  },
  second: { nl: 'Tweede aanmaning', fr: 'Deuxième rappel', de: 'Zweite Mahnung', en: 'Second reminder' },
  third: { nl: 'Ingebrekestelling', fr: 'Mise en demeure', de: 'Letzte Mahnung', en: 'Final notice' },
  creditor: { nl: 'Schuldeiser', fr: 'Créancier', de: 'Gläubiger', en: 'Creditor' },
  debtor: { nl: 'Aan', fr: 'À', de: 'An', en: 'To' },
  invoice: { nl: 'Factuur', fr: 'Facture', de: 'Rechnung', en: 'Invoice' },
  due: { nl: 'Vervaldag', fr: 'Échéance', de: 'Fällig am', en: 'Due date' },
  payBy: { nl: 'Te betalen tegen', fr: 'À payer pour le', de: 'Zu zahlen bis', en: 'To be paid by' },
  outstanding: { nl: 'Openstaand', fr: 'Solde dû', de: 'Offen', en: 'Outstanding' },
  howToPay: { nl: 'Betaling', fr: 'Paiement', de: 'Zahlung', en: 'Payment' },
  amount: { nl: 'Bedrag', fr: 'Montant', de: 'Betrag', en: 'Amount' },
  reference: { nl: 'Mededeling', fr: 'Communication', de: 'Verwendungszweck', en: 'Reference' },
  scan: {
    nl: 'Scan om te betalen met uw bankapp',
    fr: 'Scannez pour payer avec votre application bancaire',
    de: 'Zum Bezahlen mit der Banking-App scannen',
    en: 'Scan to pay with your banking app',
  },
} as const satisfies Record<string, LocalizedText>;
