import type { FindingTexts } from '#standards';
import { commonTexts } from '../common/common-texts.js';
import { say } from '../common/say.js';
import { orderChangeContextTexts } from './order-change-context-texts.js';

export const orderChangeTexts: FindingTexts = {
  ...commonTexts,
  ...orderChangeContextTexts,
  'KONTOR-ORDER-CHANGE-PARTIES': {
    what: say(
      'Koper en verkoper zijn dezelfde firma ({participant}).',
      'Acheteur et vendeur sont la même entreprise ({participant}).',
      'Käufer und Verkäufer sind dieselbe Firma ({participant}).',
      'Buyer and seller are the same firm ({participant}).',
    ),
    remedy: say(
      'Neem koper en verkoper over van de bestelling.',
      'Reprenez l’acheteur et le vendeur de la commande.',
      'Übernehmen Sie Käufer und Verkäufer aus der Bestellung.',
      'Take buyer and seller from the order.',
    ),
  },
  'KONTOR-ORDER-CHANGE-PERIOD': {
    what: say(
      'De leverperiode eindigt op {end}, voor haar begin op {start}.',
      'La période de livraison finit le {end}, avant son début le {start}.',
      'Der Lieferzeitraum endet am {end}, vor seinem Beginn am {start}.',
      'The delivery period ends on {end}, before its start on {start}.',
    ),
    remedy: say('Verbeter de data.', 'Corrigez les dates.', 'Korrigieren Sie die Daten.', 'Correct the dates.'),
  },
  'KONTOR-ORDER-CHANGE-VALIDITY': {
    what: say(
      'De wijziging is geldig tot {date}, voor haar datum {issueDate}.',
      'La modification est valable jusqu’au {date}, avant sa date {issueDate}.',
      'Die Änderung gilt bis {date}, vor ihrem Datum {issueDate}.',
      'The change is valid until {date}, before its date {issueDate}.',
    ),
    remedy: say(
      'Geef de verkoper tijd om te antwoorden.',
      'Laissez au vendeur le temps de répondre.',
      'Lassen Sie dem Verkäufer Zeit für die Antwort.',
      'Give the seller time to answer.',
    ),
  },
  'KONTOR-ORDER-CHANGE-DELIVERY-DATE': {
    what: say(
      'De gevraagde levering op {date} ligt voor de datum van de wijziging, {issueDate}.',
      'La livraison demandée le {date} précède la date de la modification, {issueDate}.',
      'Die gewünschte Lieferung am {date} liegt vor dem Datum der Änderung, {issueDate}.',
      'The delivery asked for on {date} is before the date of the change, {issueDate}.',
    ),
    remedy: say(
      'Vraag een latere leverdatum.',
      'Demandez une date de livraison ultérieure.',
      'Verlangen Sie ein späteres Lieferdatum.',
      'Ask for a later delivery date.',
    ),
  },
  'KONTOR-ORDER-CHANGE-NOTHING': {
    what: say(
      'Geen enkele lijn van de bestelling verandert.',
      'Aucune ligne de la commande ne change.',
      'Keine Position der Bestellung ändert sich.',
      'No line of the order changes.',
    ),
    remedy: say(
      'Geef gewijzigde lijnen status 3, geschrapte status 2 en nieuwe status 1.',
      'Donnez le statut 3 aux lignes modifiées, 2 aux lignes supprimées et 1 aux nouvelles.',
      'Geben Sie geänderten Positionen Status 3, gestrichenen Status 2 und neuen Status 1.',
      'Give changed lines status 3, cancelled ones status 2 and new ones status 1.',
    ),
  },
  'KONTOR-ORDER-CHANGE-LINE-QUANTITY': {
    what: say(
      'Het bestelde aantal is nul.',
      'La quantité commandée est nulle.',
      'Die bestellte Menge ist null.',
      'The ordered quantity is zero.',
    ),
    remedy: say(
      'Schrap de lijn met status 2 als u ze niet meer wenst.',
      'Supprimez la ligne par le statut 2 si vous ne la voulez plus.',
      'Streichen Sie die Position mit Status 2, wenn Sie sie nicht mehr wünschen.',
      'Cancel the line with status 2 if you no longer want it.',
    ),
  },
};
