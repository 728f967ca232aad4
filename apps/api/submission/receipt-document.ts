import { Inject, Injectable } from '@nestjs/common';
import { messageLevelResponseOf, type EnvelopeReceipt } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { CLOCK, newId, type Clock, type Language } from '#kernel';
import { FirmDirectory } from '#registry';
import {
  documentTypeIdOf,
  messageLevelResponse,
  parseParticipantId,
  prefixesOf,
  presetOf,
  writeDocument,
  writeEnvelope,
  writeTree,
  type MessageLevelResponse,
} from '#standards';
import { DOCUMENT_TYPES } from '../boot/tokens.js';

/** Writes receipts as the document that Peppol has for them. */
@Injectable()
export class ReceiptDocument {
  constructor(
    private readonly directory: FirmDirectory,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A Message Level Response in UBL, bare or in an SBDH envelope from the document's receiver to its sender. */
  async write(receipt: EnvelopeReceipt, language: Language, wrapped: boolean): Promise<string> {
    const firms = await this.directory.byIds([receipt.senderFirmId, receipt.receiverFirmId]);
    const [sender, receiver] = [firms.get(receipt.senderFirmId)!, firms.get(receipt.receiverFirmId)!];
    const parties = { sender: sender.participantId, receiver: receiver.participantId };
    const response = messageLevelResponseOf(receipt, parties, { types: this.types, language });
    return wrapped
      ? this.wrap(response, parties, receiver.address.country)
      : writeDocument(messageLevelResponse, response);
  }

  private wrap(
    response: MessageLevelResponse,
    parties: { readonly sender: string; readonly receiver: string },
    country: string,
  ): string {
    const payload = writeTree(messageLevelResponse, response);
    return writeEnvelope(
      {
        sender: parseParticipantId(parties.receiver)!,
        receiver: parseParticipantId(parties.sender)!,
        documentType: documentTypeIdOf(
          payload.namespace,
          payload.name,
          presetOf(messageLevelResponse, 'customizationId'),
        ),
        processId: presetOf(messageLevelResponse, 'profileId'),
        instanceId: newId(),
        createdAt: this.clock.now().toISOString(),
        country,
        payload,
      },
      prefixesOf(messageLevelResponse),
    );
  }
}
