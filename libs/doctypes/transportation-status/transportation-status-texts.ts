import type { FindingTexts } from '#standards';
import { say } from '../common/say.js';
import { transportTexts } from '../common/transport/transport-texts.js';

export const transportationStatusTexts: FindingTexts = {
  ...transportTexts,
  'KONTOR-TRANSPORT-STATUS-FUTURE': {
    what: say(
      'De gebeurtenis van {date} ligt na de datum van de melding, {issueDate}.',
      'L’événement du {date} est postérieur à la date du message, {issueDate}.',
      'Das Ereignis vom {date} liegt nach dem Datum der Meldung, {issueDate}.',
      'The event of {date} is after the date of the message, {issueDate}.',
    ),
    remedy: say(
      'Meld wat gebeurd is; geef wat verwacht wordt als periode.',
      'Signalez ce qui s’est produit ; indiquez ce qui est attendu comme période.',
      'Melden Sie, was geschehen ist; geben Sie Erwartetes als Zeitraum an.',
      'Report what has happened; give what is expected as a period.',
    ),
  },
};
