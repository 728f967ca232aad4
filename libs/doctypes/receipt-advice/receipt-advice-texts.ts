import type { FindingTexts } from '#standards';
import { commonTexts } from '../common/common-texts.js';
import { say } from '../common/say.js';
import { receiptAdviceContextTexts } from './receipt-advice-context-texts.js';

/** Texts of what Kontor asks beyond the rules of Peppol. */
export const receiptAdviceTexts: FindingTexts = {
  ...commonTexts,
  ...receiptAdviceContextTexts,
  'KONTOR-RECEIPT-LINE-QUANTITY': {
    what: say(
      'Het aantal {quantity:number} is negatief.',
      'La quantité {quantity:number} est négative.',
      'Die Menge {quantity:number} ist negativ.',
      'The quantity {quantity:number} is negative.',
    ),
    remedy: say(
      'Vul nul of een positief aantal in.',
      'Indiquez zéro ou une quantité positive.',
      'Geben Sie null oder eine positive Menge an.',
      'State zero or a positive quantity.',
    ),
  },
  'KONTOR-RECEIPT-LINE-EMPTY': {
    what: say(
      'Lijn {line} zegt niet hoeveel er ontvangen is, ontbreekt of geweigerd wordt.',
      'La ligne {line} ne dit pas combien est reçu, manque ou est refusé.',
      'Position {line} sagt nicht, wie viel eingegangen ist, fehlt oder abgelehnt wird.',
      'Line {line} does not say how much was received, is missing or is rejected.',
    ),
    remedy: say(
      'Vul minstens een van die aantallen in.',
      'Indiquez au moins une de ces quantités.',
      'Geben Sie mindestens eine dieser Mengen an.',
      'State at least one of these quantities.',
    ),
  },
  'KONTOR-RECEIPT-LINE-REJECTED': {
    what: say(
      'Er wordt {rejected:number} geweigerd, maar slechts {received:number} ontvangen.',
      '{rejected:number} est refusé, mais seulement {received:number} reçu.',
      'Abgelehnt wird {rejected:number}, eingegangen ist nur {received:number}.',
      '{rejected:number} is rejected, but only {received:number} was received.',
    ),
    remedy: say(
      'Het ontvangen aantal omvat wat u weigert; wat nooit aankwam is een tekort.',
      'La quantité reçue comprend ce que vous refusez ; ce qui n’est jamais arrivé est un manquant.',
      'Die erhaltene Menge umfasst, was Sie ablehnen; was nie ankam, ist eine Fehlmenge.',
      'The received quantity includes what you reject; what never arrived is a shortage.',
    ),
  },
  'KONTOR-RECEIPT-LINE-IDENTIFIER': {
    what: say(
      'Lijnnummer {identifier} komt meer dan eens voor.',
      'Le numéro de ligne {identifier} apparaît plusieurs fois.',
      'Die Positionsnummer {identifier} kommt mehrfach vor.',
      'Line identifier {identifier} occurs more than once.',
    ),
    remedy: say(
      'Geef elke lijn een eigen nummer.',
      'Donnez à chaque ligne son propre numéro.',
      'Geben Sie jeder Position eine eigene Nummer.',
      'Give every line its own identifier.',
    ),
  },
  'KONTOR-RECEIPT-ARRIVAL': {
    what: say(
      'De goederen zouden aankomen op {arrival}, na de datum van de melding, {date}.',
      'Les marchandises seraient arrivées le {arrival}, après la date de l’avis, {date}.',
      'Die Ware wäre am {arrival} eingetroffen, nach dem Datum der Meldung, {date}.',
      'The goods would have arrived on {arrival}, after the date of the advice, {date}.',
    ),
    remedy: say('Verbeter de data.', 'Corrigez les dates.', 'Korrigieren Sie die Daten.', 'Correct the dates.'),
  },
};
