import { catalogueResponse as binding, checkPeppol, type CatalogueResponse, type Finding } from '#standards';
import { broken, doubtful } from '../common/findings.js';
import { participantOf } from '../common/participants.js';
import { checkValues } from '../common/value-rules.js';

/** What an answer alone can break: the rules of Peppol BIS Catalogue 3, T58, and what common sense adds. */
export function catalogueResponseRules(response: CatalogueResponse): Finding[] {
  return [
    ...checkValues(binding, response),
    ...checkPeppol('catalogue-response', response),
    ...checkParties(response),
    ...checkReason(response),
  ];
}

function checkParties({ sender, receiver }: CatalogueResponse): Finding[] {
  const participant = participantOf(sender);
  if (participant !== participantOf(receiver)) return [];
  return [broken('KONTOR-CATALOGUE-RESPONSE-PARTIES', '/receiver/electronicAddress', { participant })];
}

function checkReason({ documentResponses = [], notes = [] }: CatalogueResponse): Finding[] {
  const isRejected = documentResponses.some(({ response }) => response.responseCode.trim() === 'RE');
  return isRejected && notes.length === 0 ? [doubtful('KONTOR-CATALOGUE-RESPONSE-REASON', '/notes')] : [];
}
