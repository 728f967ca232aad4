import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { formatterOf, type Block } from '#doctype';
import { From } from '../access/caller.js';
import { DocumentSource } from '../access/document-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { pagePartyOf } from '../paper/page-party.js';
import { PaperQuery } from './document-paper.js';
import { IdParams } from './input/common.js';
import { BlockOut } from './views/block-view.js';

const DocumentPageBlocksOut = z.object({ blocks: z.array(BlockOut) }).meta({ id: 'DocumentPageBlocks' });

@Controller('v1/documents')
export class DocumentPageRead {
  constructor(private readonly source: DocumentSource) {}

  @Get(':id/page')
  @Endpoint({
    access: 'document.read',
    summary: 'What a document says, in words, for a screen',
    description: 'The same that its PDF is drawn from, in the reader’s language unless another is asked for.',
    answer: DocumentPageBlocksOut,
  })
  async read(
    @From() { actor, language: own }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: PaperQuery }) { language }: z.infer<typeof PaperQuery>,
  ): Promise<{ blocks: Block[] }> {
    const { document, type, sender, receiver } = await this.source.find(actor, id);
    const format = formatterOf(language ?? own);
    const parties = { sender: pagePartyOf(sender), receiver: pagePartyOf(receiver) };
    return { blocks: type.page(document.body, { format, ...parties }) };
  }
}
