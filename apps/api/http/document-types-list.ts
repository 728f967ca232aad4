import { Controller, Get, Inject } from '@nestjs/common';
import { z } from 'zod';
import type { DocumentTypes } from '#doctype';
import { authorize } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';

const DocumentTypeListOut = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        transaction: z.string().meta({ description: 'Of Peppol, such as T01' }),
        title: z.string(),
        sentBy: z.enum(['buyer', 'seller']),
      }),
    ),
  })
  .meta({ id: 'DocumentTypeList' });

@Controller('v1/document-types')
export class DocumentTypesList {
  constructor(@Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes) {}

  @Get()
  @Endpoint({ access: 'network.read', summary: 'The types of documents that can be sent', answer: DocumentTypeListOut })
  list(@From() { actor, language }: Caller): z.infer<typeof DocumentTypeListOut> {
    authorize(actor, 'network.read', { networkId: actor.networkId });
    const items = this.types.all.map(({ id, transaction, title, sentBy }) => ({
      id,
      transaction,
      title: title[language],
      sentBy,
    }));
    return { items };
  }
}
