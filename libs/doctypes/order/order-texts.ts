import type { FindingTexts } from '#standards';
import { commonTexts } from '../common/common-texts.js';
import { say } from '../common/say.js';
import { orderContextTexts } from './order-context-texts.js';

export const orderTexts: FindingTexts = {
  ...commonTexts,
  ...orderContextTexts,
  'KONTOR-ORDER-LINE-QUANTITY': {
    what: say(
      'Het bestelde aantal is nul.',
      'La quantité commandée est nulle.',
      'Die bestellte Menge ist null.',
      'The ordered quantity is zero.',
    ),
    remedy: say(
      'Bestel een aantal groter dan nul of schrap de lijn.',
      'Commandez une quantité supérieure à zéro ou supprimez la ligne.',
      'Bestellen Sie eine Menge über null oder streichen Sie die Position.',
      'Order a quantity above zero, or drop the line.',
    ),
  },
  'KONTOR-ORDER-PARTIES': {
    what: say(
      'Koper en verkoper zijn dezelfde firma ({participant}).',
      'Acheteur et vendeur sont la même entreprise ({participant}).',
      'Käufer und Verkäufer sind dieselbe Firma ({participant}).',
      'Buyer and seller are the same firm ({participant}).',
    ),
    remedy: say(
      'Kies een andere verkoper.',
      'Choisissez un autre vendeur.',
      'Wählen Sie einen anderen Verkäufer.',
      'Choose another seller.',
    ),
  },
  'KONTOR-ORDER-PERIOD': {
    what: say(
      'De leverperiode eindigt op {end}, voor haar begin op {start}.',
      'La période de livraison finit le {end}, avant son début le {start}.',
      'Der Lieferzeitraum endet am {end}, vor seinem Beginn am {start}.',
      'The delivery period ends on {end}, before its start on {start}.',
    ),
    remedy: say('Verbeter de data.', 'Corrigez les dates.', 'Korrigieren Sie die Daten.', 'Correct the dates.'),
  },
  'KONTOR-ORDER-VALIDITY': {
    what: say(
      'De bestelling is geldig tot {date}, voor haar datum {issueDate}.',
      'La commande est valable jusqu’au {date}, avant sa date {issueDate}.',
      'Die Bestellung gilt bis {date}, vor ihrem Datum {issueDate}.',
      'The order is valid until {date}, before its date {issueDate}.',
    ),
    remedy: say(
      'Geef de verkoper tijd om te antwoorden.',
      'Laissez au vendeur le temps de répondre.',
      'Lassen Sie dem Verkäufer Zeit für die Antwort.',
      'Give the seller time to answer.',
    ),
  },
  'KONTOR-ORDER-DELIVERY-DATE': {
    what: say(
      'De gevraagde levering op {date} ligt voor de datum van de bestelling, {issueDate}.',
      'La livraison demandée le {date} précède la date de la commande, {issueDate}.',
      'Die gewünschte Lieferung am {date} liegt vor dem Datum der Bestellung, {issueDate}.',
      'The delivery asked for on {date} is before the date of the order, {issueDate}.',
    ),
    remedy: say(
      'Vraag een latere leverdatum.',
      'Demandez une date de livraison ultérieure.',
      'Verlangen Sie ein späteres Lieferdatum.',
      'Ask for a later delivery date.',
    ),
  },
};
