import type { FindingTexts } from '#standards';
import { say } from '../common/say.js';

/** Texts of the rules that Kontor adds to those of Peppol. */
export const receiptAdviceOwnTexts: FindingTexts = {
  'KONTOR-RECEIPT-OF-GOODS': {
    what: say(
      'Een ontvangst van goederen (S) beschrijft de zending en geeft het verzendbericht geen status.',
      'Une réception de marchandises (S) décrit l’envoi et ne donne pas de statut au bordereau.',
      'Ein Wareneingang (S) beschreibt die Sendung und gibt dem Lieferschein keinen Status.',
      'A receipt of goods (S) describes the shipment and gives the despatch advice no status.',
    ),
    remedy: say(
      'Vul de zending in en laat de status weg.',
      'Décrivez l’envoi et omettez le statut.',
      'Geben Sie die Sendung an und lassen Sie den Status weg.',
      'Describe the shipment and leave the status out.',
    ),
  },
  'KONTOR-RECEIPT-OF-ADVICE': {
    what: say(
      'Een antwoord op het verzendbericht (D) geeft het een status en beschrijft geen zending.',
      'Une réponse au bordereau (D) lui donne un statut et ne décrit pas d’envoi.',
      'Eine Antwort auf den Lieferschein (D) gibt ihm einen Status und beschreibt keine Sendung.',
      'An answer to the despatch advice (D) gives it a status and describes no shipment.',
    ),
    remedy: say(
      'Vul de status in en laat de zending weg.',
      'Indiquez le statut et omettez l’envoi.',
      'Geben Sie den Status an und lassen Sie die Sendung weg.',
      'State the status and leave the shipment out.',
    ),
  },
  'KONTOR-RECEIPT-LINE-QUANTITY': {
    what: say(
      'Het aantal {quantity} is negatief.',
      'La quantité {quantity} est négative.',
      'Die Menge {quantity} ist negativ.',
      'The quantity {quantity} is negative.',
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
      'Er wordt {rejected} geweigerd, maar slechts {received} ontvangen.',
      '{rejected} est refusé, mais seulement {received} reçu.',
      'Abgelehnt wird {rejected}, eingegangen ist nur {received}.',
      '{rejected} is rejected, but only {received} was received.',
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
