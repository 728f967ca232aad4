import type { FindingTexts } from '#standards';
import { commonTexts } from '../common/common-texts.js';
import { say } from '../common/say.js';

const askForAnother = say(
  'Vraag de verkoper om een nieuwe catalogus als uw besluit verandert.',
  'Demandez un nouveau catalogue au vendeur si votre décision change.',
  'Bitten Sie den Verkäufer um einen neuen Katalog, wenn Ihre Entscheidung sich ändert.',
  'Ask the seller for a new catalogue if your decision changes.',
);

export const catalogueResponseTexts: FindingTexts = {
  ...commonTexts,
  'KONTOR-CATALOGUE-RESPONSE-PARTIES': {
    what: say(
      'Afzender en ontvanger zijn dezelfde firma ({participant}).',
      'Expéditeur et destinataire sont la même entreprise ({participant}).',
      'Absender und Empfänger sind dieselbe Firma ({participant}).',
      'Sender and receiver are the same firm ({participant}).',
    ),
    remedy: say(
      'Antwoord aan de firma die de catalogus stuurde.',
      'Répondez à l’entreprise qui a envoyé le catalogue.',
      'Antworten Sie der Firma, die den Katalog gesandt hat.',
      'Answer the firm that sent the catalogue.',
    ),
  },
  'KONTOR-CATALOGUE-RESPONSE-REASON': {
    what: say(
      'De weigering noemt geen reden.',
      'Le refus ne donne pas de motif.',
      'Die Ablehnung nennt keinen Grund.',
      'The rejection gives no reason.',
    ),
    remedy: say(
      'Leg in de opmerking uit waarom u de catalogus weigert.',
      'Expliquez dans la remarque pourquoi vous refusez le catalogue.',
      'Erklären Sie in der Bemerkung, warum Sie den Katalog ablehnen.',
      'Explain in the note why you reject the catalogue.',
    ),
  },
  'KONTOR-CATALOGUE-RESPONSE-ANSWERED-accepted': {
    what: say(
      'Catalogus {number} is al aanvaard.',
      'Le catalogue {number} est déjà accepté.',
      'Katalog {number} ist bereits angenommen.',
      'Catalogue {number} has already been accepted.',
    ),
    remedy: askForAnother,
  },
  'KONTOR-CATALOGUE-RESPONSE-ANSWERED-rejected': {
    what: say(
      'Catalogus {number} is al geweigerd.',
      'Le catalogue {number} est déjà refusé.',
      'Katalog {number} ist bereits abgelehnt.',
      'Catalogue {number} has already been rejected.',
    ),
    remedy: askForAnother,
  },
  'KONTOR-CATALOGUE-RESPONSE-DATE': {
    what: say(
      'Het antwoord draagt de datum {date}, voor die van de catalogus, {issued}.',
      'La réponse porte la date {date}, antérieure à celle du catalogue, {issued}.',
      'Die Antwort trägt das Datum {date}, vor dem des Katalogs, {issued}.',
      'The answer is dated {date}, before the catalogue, {issued}.',
    ),
    remedy: say('Controleer de datum.', 'Vérifiez la date.', 'Prüfen Sie das Datum.', 'Check the date.'),
  },
};
