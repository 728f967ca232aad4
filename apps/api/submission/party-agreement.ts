import { senderOf, type DocumentType } from '#doctype';
import {
  formatParticipantId,
  parseParticipantId,
  sameParticipant,
  type BusinessEnvelope,
  type Finding,
} from '#standards';

/**
 * Holds the header's sender and receiver against the parties that the document names: the sender of an invoice is its
 * seller, that of an order its buyer. Without this a firm could send in its own name what another is to have written.
 *
 * @param model the payload as its type reads it, free of fatal findings of structure
 */
export function partyDisagreements(
  { sender, receiver }: Pick<BusinessEnvelope, 'sender' | 'receiver'>,
  type: DocumentType,
  model: unknown,
): Finding[] {
  const { seller, buyer } = type.header(model);
  const [author, addressee] = senderOf(type, model) === 'seller' ? [seller, buyer] : [buyer, seller];
  const compared = [
    ['Sender', '/sender', sender, author],
    ['Receiver', '/receiver', receiver, addressee],
  ] as const;
  return compared.flatMap(([element, path, stated, named]): Finding[] => {
    const party = parseParticipantId(named);
    if (party && sameParticipant(stated, party)) return [];
    const params = { element, found: formatParticipantId(stated), expected: named.slice(0, 200) };
    return [{ rule: 'SBDH-DISAGREES', severity: 'fatal', layer: 'structure', path, params }];
  });
}
