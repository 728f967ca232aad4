import type { FindingTexts } from '#standards';
import { commonTexts } from '../common/common-texts.js';
import { say } from '../common/say.js';
import { receiptAdviceContextTexts } from './receipt-advice-context-texts.js';
import { receiptAdviceOwnTexts } from './receipt-advice-own-texts.js';

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
  ...receiptAdviceOwnTexts,
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
};
