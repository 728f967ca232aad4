import type { LocalizedText } from '#kernel';
import type { EntryKind } from '#standards';

export const statementWords = {
  title: { nl: 'Rekeninguittreksel', fr: 'Extrait de compte', de: 'Kontoauszug', en: 'Bank statement' },
  bank: { nl: 'Bank', fr: 'Banque', de: 'Bank', en: 'Bank' },
  holder: { nl: 'Rekeninghouder', fr: 'Titulaire du compte', de: 'Kontoinhaber', en: 'Account holder' },
  company: { nl: 'Ondernemingsnummer', fr: 'N° d’entreprise', de: 'Unternehmensnummer', en: 'Enterprise number' },
  account: { nl: 'Rekening', fr: 'Compte', de: 'Konto', en: 'Account' },
  period: { nl: 'Periode', fr: 'Période', de: 'Zeitraum', en: 'Period' },
  date: { nl: 'Datum', fr: 'Date', de: 'Datum', en: 'Date' },
  movement: { nl: 'Verrichting', fr: 'Opération', de: 'Umsatz', en: 'Transaction' },
  amount: { nl: 'Bedrag', fr: 'Montant', de: 'Betrag', en: 'Amount' },
  balance: { nl: 'Saldo', fr: 'Solde', de: 'Saldo', en: 'Balance' },
  opening: { nl: 'Vorig saldo', fr: 'Solde précédent', de: 'Alter Saldo', en: 'Opening balance' },
  closing: { nl: 'Nieuw saldo', fr: 'Nouveau solde', de: 'Neuer Saldo', en: 'Closing balance' },
  credited: { nl: 'Totaal bij', fr: 'Total des crédits', de: 'Summe Gutschriften', en: 'Total credited' },
  debited: { nl: 'Totaal af', fr: 'Total des débits', de: 'Summe Belastungen', en: 'Total debited' },
  valueDate: { nl: 'Valuta', fr: 'Date valeur', de: 'Wertstellung', en: 'Value date' },
  reference: { nl: 'Ref.', fr: 'Réf.', de: 'Ref.', en: 'Ref.' },
  none: {
    nl: 'Geen verrichtingen in deze periode.',
    fr: 'Aucune opération pendant cette période.',
    de: 'Keine Umsätze in diesem Zeitraum.',
    en: 'No transactions in this period.',
  },
  messages: { nl: 'Berichten', fr: 'Messages', de: 'Mitteilungen', en: 'Messages' },
} as const satisfies Record<string, LocalizedText>;

export const kindWords: Readonly<Record<EntryKind, LocalizedText>> = {
  transfer: { nl: 'Overschrijving', fr: 'Virement', de: 'Überweisung', en: 'Transfer' },
  'instant-transfer': {
    nl: 'Instantoverschrijving',
    fr: 'Virement instantané',
    de: 'Echtzeitüberweisung',
    en: 'Instant transfer',
  },
  'transfer-by-bank': {
    nl: 'Overschrijving door de bank',
    fr: 'Virement par la banque',
    de: 'Überweisung durch die Bank',
    en: 'Transfer by the bank',
  },
  'collective-transfer': {
    nl: 'Verzamelopdracht',
    fr: 'Virement collectif',
    de: 'Sammelüberweisung',
    en: 'Collective transfer',
  },
  salary: { nl: 'Loon', fr: 'Salaire', de: 'Gehalt', en: 'Salary' },
  'standing-order': { nl: 'Doorlopende opdracht', fr: 'Ordre permanent', de: 'Dauerauftrag', en: 'Standing order' },
  'own-account': {
    nl: 'Tussen eigen rekeningen',
    fr: 'Entre comptes propres',
    de: 'Zwischen eigenen Konten',
    en: 'Between own accounts',
  },
  'returned-transfer': {
    nl: 'Teruggestorte overschrijving',
    fr: 'Virement retourné',
    de: 'Rücküberweisung',
    en: 'Returned transfer',
  },
  'foreign-transfer': {
    nl: 'Buitenlandse overschrijving',
    fr: 'Virement étranger',
    de: 'Auslandsüberweisung',
    en: 'Foreign transfer',
  },
  'direct-debit': { nl: 'Domiciliëring', fr: 'Domiciliation', de: 'Lastschrift', en: 'Direct debit' },
  card: { nl: 'Kaartbetaling', fr: 'Paiement par carte', de: 'Kartenzahlung', en: 'Card payment' },
  cash: { nl: 'Contanten', fr: 'Espèces', de: 'Bargeld', en: 'Cash' },
  interest: { nl: 'Interest', fr: 'Intérêts', de: 'Zinsen', en: 'Interest' },
  fee: { nl: 'Kosten', fr: 'Frais', de: 'Gebühren', en: 'Charges' },
  loan: { nl: 'Krediet', fr: 'Crédit', de: 'Kredit', en: 'Loan' },
  correction: { nl: 'Rechtzetting', fr: 'Rectification', de: 'Berichtigung', en: 'Correction' },
  other: { nl: 'Verrichting', fr: 'Opération', de: 'Umsatz', en: 'Transaction' },
};
