import type { FindingTexts } from '#standards';
import { commonTexts } from '../common/common-texts.js';
import { say } from '../common/say.js';
import { receiptAdviceContextTexts } from './receipt-advice-context-texts.js';

const leaveEmpty = say(
  'Laat het veld leeg; het wordt dan ingevuld.',
  'Laissez le champ vide ; il sera alors rempli.',
  'Lassen Sie das Feld leer; es wird dann ausgefüllt.',
  'Leave the field empty; it is filled in then.',
);
const nameParty = say(
  'Vul een van beide in of laat de partij weg.',
  'Indiquez l’un des deux ou omettez la partie.',
  'Geben Sie eines von beiden an oder lassen Sie die Partei weg.',
  'State one of them, or leave the party out.',
);
const askForSomething = say(
  'Vraag een vervanging (1) of een creditnota (2).',
  'Demandez un remplacement (1) ou une note de crédit (2).',
  'Verlangen Sie Ersatz (1) oder eine Gutschrift (2).',
  'Ask for a replacement (1) or a credit note (2).',
);
const stateReasonCode = say(
  'Kies een redencode.',
  'Choisissez un code de motif.',
  'Wählen Sie einen Grundcode.',
  'Choose a reason code.',
);
const stateReason = say(
  'Schrijf in woorden wat er scheelt.',
  'Écrivez en mots ce qui ne va pas.',
  'Schreiben Sie in Worten, was nicht stimmt.',
  'Write in words what is wrong.',
);

export const receiptAdviceTexts: FindingTexts = {
  ...commonTexts,
  ...receiptAdviceContextTexts,
  'PEPPOL-T128-R001': {
    what: say(
      'De specificatie is niet {specification}.',
      'La spécification n’est pas {specification}.',
      'Die Spezifikation ist nicht {specification}.',
      'The specification is not {specification}.',
    ),
    remedy: leaveEmpty,
  },
  'PEPPOL-T128-R002': {
    what: say(
      'Het proces is niet {profile}.',
      'Le processus n’est pas {profile}.',
      'Der Prozess ist nicht {profile}.',
      'The process is not {profile}.',
    ),
    remedy: leaveEmpty,
  },
  'PEPPOL-T128-R003': {
    what: say(
      '"{item}" heeft noch een artikelnummer van de verkoper, noch een GTIN.',
      '« {item} » n’a ni numéro d’article du vendeur ni GTIN.',
      '„{item}“ hat weder eine Artikelnummer des Verkäufers noch eine GTIN.',
      '"{item}" has neither a seller’s item number nor a GTIN.',
    ),
    remedy: say(
      'Neem het artikelnummer over van het verzendbericht.',
      'Reprenez le numéro d’article du bordereau d’expédition.',
      'Übernehmen Sie die Artikelnummer vom Lieferschein.',
      'Take the item number from the despatch advice.',
    ),
  },
  'PEPPOL-T128-R004': {
    what: say(
      'Er wordt geweigerd zonder te zeggen wat u van de verkoper vraagt.',
      'Un refus ne dit pas ce que vous demandez au vendeur.',
      'Eine Ablehnung sagt nicht, was Sie vom Verkäufer verlangen.',
      'A rejection does not say what you ask of the seller.',
    ),
    remedy: askForSomething,
  },
  'PEPPOL-T128-R005': {
    what: say(
      'De weigering heeft geen redencode.',
      'Le refus n’a pas de code de motif.',
      'Die Ablehnung hat keinen Grundcode.',
      'The rejection has no reason code.',
    ),
    remedy: stateReasonCode,
  },
  'PEPPOL-T128-R006': {
    what: say(
      'De weigering heeft geen reden in woorden.',
      'Le refus n’a pas de motif en mots.',
      'Die Ablehnung hat keinen Grund in Worten.',
      'The rejection has no reason in words.',
    ),
    remedy: stateReason,
  },
  'PEPPOL-T128-R007': {
    what: say(
      'Er is een tekort zonder te zeggen wat u van de verkoper vraagt.',
      'Un manquant ne dit pas ce que vous demandez au vendeur.',
      'Eine Fehlmenge sagt nicht, was Sie vom Verkäufer verlangen.',
      'A shortage does not say what you ask of the seller.',
    ),
    remedy: askForSomething,
  },
  'PEPPOL-T128-R008': {
    what: say(
      'De koper heeft naam noch identificatie.',
      'L’acheteur n’a ni nom ni identifiant.',
      'Der Käufer hat weder Namen noch Kennung.',
      'The buyer has neither a name nor an identifier.',
    ),
    remedy: nameParty,
  },
  'PEPPOL-T128-R009': {
    what: say(
      'De verkoper heeft naam noch identificatie.',
      'Le vendeur n’a ni nom ni identifiant.',
      'Der Verkäufer hat weder Namen noch Kennung.',
      'The seller has neither a name nor an identifier.',
    ),
    remedy: nameParty,
  },
  'PEPPOL-T128-R110': {
    what: say(
      'De vervoerder heeft naam noch identificatie.',
      'Le transporteur n’a ni nom ni identifiant.',
      'Der Frachtführer hat weder Namen noch Kennung.',
      'The carrier has neither a name nor an identifier.',
    ),
    remedy: nameParty,
  },
  'PEPPOL-T128-R022': {
    what: say(
      'De leveringsvoorwaarden noemen code noch voorwaarde.',
      'Les conditions de livraison n’ont ni code ni clause.',
      'Die Lieferbedingungen nennen weder Code noch Klausel.',
      'The delivery terms have neither a code nor a clause.',
    ),
    remedy: say(
      'Vul een Incoterms-code of een voorwaarde in.',
      'Indiquez un code Incoterms ou une clause.',
      'Geben Sie einen Incoterms-Code oder eine Klausel an.',
      'State an Incoterms code or a clause.',
    ),
  },
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
  'PEPPOL-T128-R025': {
    what: say(
      'De zending is onder voorbehoud of niet aanvaard, zonder redencode.',
      'L’envoi est accepté sous réserve ou refusé, sans code de motif.',
      'Die Sendung ist unter Vorbehalt oder nicht angenommen, ohne Grundcode.',
      'The consignment is accepted conditionally or rejected, without a reason code.',
    ),
    remedy: stateReasonCode,
  },
  'PEPPOL-T128-R026': {
    what: say(
      'De zending is onder voorbehoud of niet aanvaard, zonder reden in woorden.',
      'L’envoi est accepté sous réserve ou refusé, sans motif en mots.',
      'Die Sendung ist unter Vorbehalt oder nicht angenommen, ohne Grund in Worten.',
      'The consignment is accepted conditionally or rejected, without a reason in words.',
    ),
    remedy: stateReason,
  },
  'PEPPOL-T128-R027': {
    what: say(
      'Een laadeenheid is onder voorbehoud of niet aanvaard, zonder redencode.',
      'Une unité de manutention est acceptée sous réserve ou refusée, sans code de motif.',
      'Eine Ladeeinheit ist unter Vorbehalt oder nicht angenommen, ohne Grundcode.',
      'A handling unit is accepted conditionally or rejected, without a reason code.',
    ),
    remedy: stateReasonCode,
  },
  'PEPPOL-T128-R028': {
    what: say(
      'Een laadeenheid is onder voorbehoud of niet aanvaard, zonder reden in woorden.',
      'Une unité de manutention est acceptée sous réserve ou refusée, sans motif en mots.',
      'Eine Ladeeinheit ist unter Vorbehalt oder nicht angenommen, ohne Grund in Worten.',
      'A handling unit is accepted conditionally or rejected, without a reason in words.',
    ),
    remedy: stateReason,
  },
  'PEPPOL-T128-R031': {
    what: say(
      'Een bijlage zegt niet wat voor document ze is.',
      'Une annexe ne dit pas de quel document il s’agit.',
      'Eine Anlage sagt nicht, was für ein Dokument sie ist.',
      'A supporting document does not say what kind it is.',
    ),
    remedy: say(
      'Vul een documenttype of een documentcode in.',
      'Indiquez un type ou un code de document.',
      'Geben Sie eine Dokumentart oder einen Dokumentcode an.',
      'State a document type or a document type code.',
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
