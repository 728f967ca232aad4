import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { documentOf, type StoredDocument } from '#clearing';
import type { DocumentType, DocumentTypes } from '#doctype';
import type { Actor, FirmRecord } from '#registry';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { FirmTargets } from './firm-targets.js';

/** A document that somebody asked for and may read. */
export interface FoundDocument {
  readonly document: StoredDocument;
  readonly type: DocumentType;
  readonly sender: FirmRecord;
  readonly receiver: FirmRecord;
}

@Injectable()
export class DocumentSource {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  /** @throws KontorError `not-found` */
  async find(actor: Actor, id: string): Promise<FoundDocument> {
    const document = await documentOf(this.database.manager, id);
    const ids = document ? [document.senderFirmId, document.receiverFirmId] : [];
    await this.targets.authorize(actor, 'document.read', ids);
    const { documentType, senderFirmId, receiverFirmId } = document!;
    const firms = await this.targets.directory.byIds(ids);
    const type = this.types.find(documentType);
    if (!type) throw new Error(`document ${id} is of type "${documentType}", which this process does not know`);
    return { document: document!, type, sender: firms.get(senderFirmId)!, receiver: firms.get(receiverFirmId)! };
  }
}
