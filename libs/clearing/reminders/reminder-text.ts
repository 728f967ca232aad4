import { formatterOf } from '#doctype';
import { fill, type Language, type LocalizedText } from '#kernel';

/** What a letter of each level says; its places are those of `ReminderFacts`. */
const letters: Readonly<Record<number, LocalizedText>> = {
  1: {
    nl: 'Misschien is het aan uw aandacht ontsnapt: factuur {number} was te betalen tegen {dueDate}. Er staat nog {outstanding} open. Wij vragen u vriendelijk dit bedrag te betalen tegen {payBy}. Hebt u intussen betaald, dan mag u deze brief als vervallen beschouwen.',
    fr: 'Cela vous a peut-être échappé : la facture {number} était à payer pour le {dueDate}. Il reste {outstanding} à payer. Nous vous prions de bien vouloir régler ce montant pour le {payBy}. Si vous avez payé entre-temps, cette lettre est sans objet.',
    de: 'Vielleicht ist es Ihnen entgangen: Die Rechnung {number} war am {dueDate} fällig. Offen sind noch {outstanding}. Wir bitten Sie freundlich, diesen Betrag bis {payBy} zu zahlen. Sollten Sie inzwischen gezahlt haben, ist dieses Schreiben gegenstandslos.',
    en: 'It may have escaped your attention: invoice {number} was to be paid by {dueDate}. {outstanding} is still open. We kindly ask you to pay this amount by {payBy}. If you have paid meanwhile, please ignore this letter.',
  },
  2: {
    nl: 'Op onze eerste aanmaning voor factuur {number}, vervallen op {dueDate}, ontvingen wij geen betaling. Er staat nog {outstanding} open. Wij verzoeken u dit bedrag uiterlijk op {payBy} te betalen, of ons te laten weten waarom u niet betaalt.',
    fr: 'Notre premier rappel concernant la facture {number}, échue le {dueDate}, est resté sans paiement. Il reste {outstanding} à payer. Nous vous demandons de régler ce montant au plus tard le {payBy}, ou de nous dire pourquoi vous ne payez pas.',
    de: 'Auf unsere erste Mahnung zur Rechnung {number}, fällig am {dueDate}, haben wir keine Zahlung erhalten. Offen sind noch {outstanding}. Wir fordern Sie auf, diesen Betrag spätestens am {payBy} zu zahlen oder uns mitzuteilen, warum Sie nicht zahlen.',
    en: 'We have received no payment after our first reminder of invoice {number}, which was due on {dueDate}. {outstanding} is still open. We ask you to pay this amount by {payBy} at the latest, or to tell us why you do not pay.',
  },
  3: {
    nl: 'Dit is onze laatste aanmaning voor factuur {number}, vervallen op {dueDate}. Wij stellen u in gebreke voor het openstaande bedrag van {outstanding}. Betaalt u niet uiterlijk op {payBy}, dan leggen wij de zaak voor aan de rechtbank en rekenen wij verwijlinteresten aan.',
    fr: 'Ceci est notre dernier rappel concernant la facture {number}, échue le {dueDate}. Nous vous mettons en demeure de payer le solde de {outstanding}. À défaut de paiement au plus tard le {payBy}, nous portons l’affaire devant le tribunal et comptons des intérêts de retard.',
    de: 'Dies ist unsere letzte Mahnung zur Rechnung {number}, fällig am {dueDate}. Wir setzen Sie wegen des offenen Betrags von {outstanding} in Verzug. Zahlen Sie nicht spätestens am {payBy}, übergeben wir die Sache dem Gericht und berechnen Verzugszinsen.',
    en: 'This is our last reminder of invoice {number}, which was due on {dueDate}. We give you formal notice to pay the {outstanding} that is open. If you do not pay by {payBy} at the latest, we shall take the matter to court and charge interest.',
  },
};

export interface ReminderFacts {
  readonly level: number;
  readonly number: string;
  readonly dueDate: string;
  readonly payBy: string;
  /** Decimal string. */
  readonly outstanding: string;
  readonly currency: string;
}

/** The text that a reminder has unless its writer changes it. */
export function reminderText(
  { level, number, dueDate, payBy, outstanding, currency }: ReminderFacts,
  language: Language,
): string {
  const format = formatterOf(language);
  return fill(letters[level]![language], {
    number,
    dueDate: format.day(dueDate),
    payBy: format.day(payBy),
    outstanding: format.amount(outstanding, currency),
  });
}
