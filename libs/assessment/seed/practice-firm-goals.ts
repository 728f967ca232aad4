import type { LocalizedText } from '#kernel';
import type { GoalLevel } from '../scale/levels.js';

export interface SeededGoal {
  readonly code: string;
  readonly level: GoalLevel;
  readonly checks: readonly string[];
  readonly texts: LocalizedText;
}

export const practiceFirmSetName: LocalizedText = {
  nl: 'Oefenfirma: van bestelling tot betaling',
  fr: 'Entreprise d’entraînement : de la commande au paiement',
  de: 'Übungsfirma: von der Bestellung bis zur Zahlung',
  en: 'Practice firm: from order to payment',
};

/** Goals that any practice firm can start from, in the order of the chain. */
export const practiceFirmGoals: readonly SeededGoal[] = [
  {
    code: 'P1',
    level: 'must-always-know',
    checks: ['order-right'],
    texts: {
      nl: 'Ik stel een bestelling volledig en juist op.',
      fr: 'J’établis une commande complète et correcte.',
      de: 'Ich erstelle eine vollständige und richtige Bestellung.',
      en: 'I draw up an order that is complete and right.',
    },
  },
  {
    code: 'P2',
    level: 'need-to-know',
    checks: [],
    texts: {
      nl: 'Ik vergelijk aanbiedingen van leveranciers op prijs, termijn en voorwaarden.',
      fr: 'Je compare les offres des fournisseurs selon le prix, le délai et les conditions.',
      de: 'Ich vergleiche Angebote von Lieferanten nach Preis, Frist und Bedingungen.',
      en: 'I compare suppliers’ offers by price, time and terms.',
    },
  },
  {
    code: 'P3',
    level: 'must-always-know',
    checks: ['receipt-right', 'receipt-reported'],
    texts: {
      nl: 'Ik controleer een levering en meld wat ontbreekt of beschadigd is.',
      fr: 'Je contrôle une livraison et signale ce qui manque ou est endommagé.',
      de: 'Ich prüfe eine Lieferung und melde, was fehlt oder beschädigt ist.',
      en: 'I check a delivery and report what is missing or damaged.',
    },
  },
  {
    code: 'P4',
    level: 'must-always-know',
    checks: ['three-way-match'],
    texts: {
      nl: 'Ik vergelijk een factuur met bestelling en ontvangst voor ik betaal.',
      fr: 'Je compare une facture à la commande et à la réception avant de payer.',
      de: 'Ich vergleiche eine Rechnung mit Bestellung und Wareneingang, bevor ich bezahle.',
      en: 'I compare an invoice with the order and the receipt before I pay.',
    },
  },
  {
    code: 'S1',
    level: 'must-always-know',
    checks: ['order-answered', 'order-response-right'],
    texts: {
      nl: 'Ik beantwoord een bestelling tijdig en juist: bevestigen, wijzigen of weigeren.',
      fr: 'Je réponds à une commande à temps et correctement : confirmer, modifier ou refuser.',
      de: 'Ich beantworte eine Bestellung rechtzeitig und richtig: bestätigen, ändern oder ablehnen.',
      en: 'I answer an order in time and right: confirm it, change it or turn it down.',
    },
  },
  {
    code: 'S2',
    level: 'must-always-know',
    checks: ['invoice-right'],
    texts: {
      nl: 'Ik maak een juiste factuur met de wettelijke vermeldingen.',
      fr: 'J’établis une facture correcte avec les mentions légales.',
      de: 'Ich erstelle eine richtige Rechnung mit den Pflichtangaben.',
      en: 'I make a right invoice with the particulars that the law asks for.',
    },
  },
  {
    code: 'S3',
    level: 'need-to-know',
    checks: ['invoice-corrected', 'credit-note-right'],
    texts: {
      nl: 'Ik zet een foute factuur recht met een creditnota.',
      fr: 'Je corrige une facture erronée par une note de crédit.',
      de: 'Ich berichtige eine falsche Rechnung durch eine Gutschrift.',
      en: 'I correct a wrong invoice by a credit note.',
    },
  },
  {
    code: 'S4',
    level: 'nice-to-know',
    checks: [],
    texts: {
      nl: 'Ik houd mijn catalogus aantrekkelijk en in meer dan één taal bij.',
      fr: 'Je tiens à jour un catalogue attrayant, en plusieurs langues.',
      de: 'Ich halte meinen Katalog ansprechend und in mehreren Sprachen aktuell.',
      en: 'I keep my catalogue attractive, and in more than one language.',
    },
  },
  {
    code: 'L1',
    level: 'need-to-know',
    checks: ['despatch-right'],
    texts: {
      nl: 'Ik maak een verzending klaar met een juiste verzendnota.',
      fr: 'Je prépare une expédition avec un bordereau correct.',
      de: 'Ich bereite einen Versand mit einem richtigen Lieferschein vor.',
      en: 'I make goods ready for despatch with a right despatch advice.',
    },
  },
  {
    code: 'L2',
    level: 'need-to-know',
    checks: ['delivery-complete'],
    texts: {
      nl: 'Ik lever wat is afgesproken en houd rekening met de voorraad.',
      fr: 'Je livre ce qui est convenu en tenant compte du stock.',
      de: 'Ich liefere, was vereinbart ist, und achte auf den Lagerbestand.',
      en: 'I deliver what was agreed, with an eye on the stock.',
    },
  },
  {
    code: 'A1',
    level: 'must-always-know',
    checks: ['paid-on-time'],
    texts: {
      nl: 'Ik betaal facturen ten laatste op hun vervaldag.',
      fr: 'Je paie les factures au plus tard à leur échéance.',
      de: 'Ich bezahle Rechnungen spätestens am Fälligkeitstag.',
      en: 'I pay invoices by their due date.',
    },
  },
  {
    code: 'A2',
    level: 'need-to-know',
    checks: ['payment-reference'],
    texts: {
      nl: 'Ik betaal met de juiste mededeling, zodat de verkoper mijn betaling herkent.',
      fr: 'Je paie avec la bonne communication, pour que le vendeur reconnaisse mon paiement.',
      de: 'Ich bezahle mit dem richtigen Verwendungszweck, damit der Verkäufer meine Zahlung zuordnet.',
      en: 'I pay with the right reference, so that the seller recognises my payment.',
    },
  },
  {
    code: 'A3',
    level: 'need-to-know',
    checks: ['payment-funds'],
    texts: {
      nl: 'Ik bewaak het saldo en plan betalingen vooruit.',
      fr: 'Je surveille le solde et planifie les paiements.',
      de: 'Ich behalte den Kontostand im Auge und plane Zahlungen voraus.',
      en: 'I watch the balance and plan payments ahead.',
    },
  },
  {
    code: 'G1',
    level: 'must-always-know',
    checks: ['mistakes-mended'],
    texts: {
      nl: 'Ik begrijp een foutmelding en zet mijn fout zelf recht.',
      fr: 'Je comprends un message d’erreur et corrige moi-même mon erreur.',
      de: 'Ich verstehe eine Fehlermeldung und verbessere meinen Fehler selbst.',
      en: 'I understand what a finding says, and put my mistake right myself.',
    },
  },
  {
    code: 'G2',
    level: 'need-to-know',
    checks: ['post-opened'],
    texts: {
      nl: 'Ik volg onze post dagelijks op en weet wat eerst moet.',
      fr: 'Je suis notre courrier chaque jour et sais ce qui est prioritaire.',
      de: 'Ich sehe täglich unsere Post durch und weiß, was zuerst kommt.',
      en: 'I go through our post daily, and know what comes first.',
    },
  },
  {
    code: 'G3',
    level: 'nice-to-know',
    checks: [],
    texts: {
      nl: 'Ik schrijf een klant in een andere landstaal of in het Engels.',
      fr: 'J’écris à un client dans une autre langue nationale ou en anglais.',
      de: 'Ich schreibe einem Kunden in einer anderen Landessprache oder auf Englisch.',
      en: 'I write to a customer in another language of the country, or in English.',
    },
  },
];
