import type { FindingTexts } from '#standards';
import { commonTexts } from '../common-texts.js';
import { say } from '../say.js';

/** Texts of what holds for every transport document. */
export const transportTexts: FindingTexts = {
  ...commonTexts,
  'KONTOR-TRANSPORT-PARTIES': {
    what: say(
      'Opdrachtgever en vervoerder zijn dezelfde firma ({participant}).',
      'Le donneur d’ordre et le transporteur sont la même entreprise ({participant}).',
      'Auftraggeber und Frachtführer sind dieselbe Firma ({participant}).',
      'The transport user and the carrier are the same firm ({participant}).',
    ),
    remedy: say(
      'Geef het vervoer in opdracht van een vervoerder.',
      'Confiez le transport à un transporteur.',
      'Beauftragen Sie einen Frachtführer.',
      'Have the goods carried by a carrier.',
    ),
  },
  'KONTOR-TRANSPORT-UNIT-TWICE': {
    what: say(
      'Verpakkingseenheid {unit} staat er tweemaal.',
      'L’unité de manutention {unit} figure deux fois.',
      'Die Versandeinheit {unit} steht zweimal da.',
      'Handling unit {unit} is there twice.',
    ),
    remedy: say(
      'Geef elke pallet en elk pak een eigen nummer.',
      'Donnez un numéro propre à chaque palette et à chaque colis.',
      'Geben Sie jeder Palette und jedem Packstück eine eigene Nummer.',
      'Give every pallet and every parcel a number of its own.',
    ),
  },
  'KONTOR-TRANSPORT-SSCC': {
    what: say(
      'Het controlecijfer van SSCC {value} klopt niet.',
      'Le chiffre de contrôle du SSCC {value} est faux.',
      'Die Prüfziffer der SSCC {value} stimmt nicht.',
      'The check digit of SSCC {value} is wrong.',
    ),
    remedy: say(
      'Neem de SSCC over van het etiket.',
      'Reprenez le SSCC de l’étiquette.',
      'Übernehmen Sie die SSCC vom Etikett.',
      'Take the SSCC from the label.',
    ),
  },
  'KONTOR-TRANSPORT-ORDER': {
    what: say(
      'De aflevering ({delivery}) ligt voor het afhalen ({pickup}).',
      'La livraison ({delivery}) précède l’enlèvement ({pickup}).',
      'Die Zustellung ({delivery}) liegt vor der Abholung ({pickup}).',
      'The delivery ({delivery}) is before the pickup ({pickup}).',
    ),
    remedy: say('Verbeter de data.', 'Corrigez les dates.', 'Korrigieren Sie die Daten.', 'Correct the dates.'),
  },
  'KONTOR-TRANSPORT-PAST': {
    what: say(
      'Het afhalen ({pickup}) ligt voor de datum van het document, {issueDate}.',
      'L’enlèvement ({pickup}) précède la date du document, {issueDate}.',
      'Die Abholung ({pickup}) liegt vor dem Datum des Dokuments, {issueDate}.',
      'The pickup ({pickup}) is before the date of the document, {issueDate}.',
    ),
    remedy: say(
      'Vraag een latere dag om af te halen.',
      'Demandez un jour d’enlèvement ultérieur.',
      'Verlangen Sie einen späteren Abholtag.',
      'Ask for a later day of pickup.',
    ),
  },
  'KONTOR-TRANSPORT-PLAN-DATE': {
    what: say(
      'Het document draagt de datum {date}, voor die van de vervoersopdracht, {planned}.',
      'Le document porte la date {date}, antérieure à celle de l’ordre de transport, {planned}.',
      'Das Dokument trägt das Datum {date}, vor dem des Transportauftrags, {planned}.',
      'The document is dated {date}, before the transport order, {planned}.',
    ),
    remedy: say('Controleer de datum.', 'Vérifiez la date.', 'Prüfen Sie das Datum.', 'Check the date.'),
  },
  'KONTOR-TRANSPORT-DECLINED': {
    what: say(
      'De vervoerder heeft opdracht {number} niet aangenomen.',
      'Le transporteur n’a pas accepté l’ordre {number}.',
      'Der Frachtführer hat den Auftrag {number} nicht angenommen.',
      'The carrier has not taken on order {number}.',
    ),
    remedy: say(
      'Geef een nieuwe vervoersopdracht.',
      'Passez un nouvel ordre de transport.',
      'Erteilen Sie einen neuen Transportauftrag.',
      'Place a new transport order.',
    ),
  },
  'KONTOR-TRANSPORT-DELIVERED': {
    what: say(
      'De goederen van {number} zijn al afgeleverd.',
      'Les marchandises de {number} ont déjà été livrées.',
      'Die Güter von {number} sind bereits zugestellt.',
      'The goods of {number} have already been delivered.',
    ),
    remedy: say(
      'Controleer naar welke opdracht u verwijst.',
      'Vérifiez à quel ordre vous vous référez.',
      'Prüfen Sie, auf welchen Auftrag Sie sich beziehen.',
      'Check which order you refer to.',
    ),
  },
};
