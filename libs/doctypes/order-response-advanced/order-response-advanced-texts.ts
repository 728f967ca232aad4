import type { FindingTexts } from '#standards';
import { responseTexts } from '../common/response/response-texts.js';
import { say } from '../common/say.js';

export const orderResponseAdvancedTexts: FindingTexts = {
  ...responseTexts,
  'KONTOR-ORDER-RESPONSE-CHANGE-UNNAMED': {
    what: say(
      'De bestelling is gewijzigd met {change}, en het antwoord noemt die wijziging niet.',
      'La commande a été modifiée par {change}, et la réponse ne cite pas cette modification.',
      'Die Bestellung wurde durch {change} geändert, und die Antwort nennt diese Änderung nicht.',
      'The order has been changed by {change}, and the answer does not name that change.',
    ),
    remedy: say(
      'Noem de laatste wijziging in uw antwoord.',
      'Citez la dernière modification dans votre réponse.',
      'Nennen Sie die letzte Änderung in Ihrer Antwort.',
      'Name the last change in your answer.',
    ),
  },
  'KONTOR-ORDER-RESPONSE-CHANGE-OVERTAKEN': {
    what: say(
      'Het antwoord gaat over wijziging {change}, maar de laatste is {last}.',
      'La réponse porte sur la modification {change}, mais la dernière est {last}.',
      'Die Antwort gilt der Änderung {change}, die letzte ist aber {last}.',
      'The answer is about change {change}, but the last one is {last}.',
    ),
    remedy: say(
      'Lees de laatste wijziging en antwoord daarop.',
      'Lisez la dernière modification et répondez-y.',
      'Lesen Sie die letzte Änderung und antworten Sie darauf.',
      'Read the last change and answer that.',
    ),
  },
};
