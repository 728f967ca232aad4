import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { correlationOf } from '#clearing';
import { formatterOf } from '#doctype';
import type { Language } from '#kernel';
import { contentHash, footerOf, PaperArchive, type Paper, type PaperSource } from '#paper';
import { LOGGER, type Logger } from '#platform';
import { logosOf } from '#registry';
import type { FoundDocument } from '../access/document-source.js';
import { pagePartyOf } from './page-party.js';

/** Prints documents. */
@Injectable()
export class DocumentPaper {
  private readonly archive = new PaperArchive();

  constructor(
    private readonly database: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async print(found: FoundDocument, language: Language): Promise<Paper> {
    const { document, sender, receiver } = found;
    const logo = (await logosOf(this.database.manager, [sender.id])).get(sender.id);
    const parties = JSON.stringify([pagePartyOf(sender), pagePartyOf(receiver)]);
    const letterhead = contentHash(Buffer.concat([Buffer.from(parties), logo ?? Buffer.alloc(0)]));
    const key = `${document.id} ${language} ${letterhead}`;
    return this.archive.documentPaper(key, async () => {
      const submission = await correlationOf(this.database.manager, document.envelopeId);
      this.logger.info({ documentId: document.id, language, submission }, `drawing ${document.documentType}`);
      return sourceOf(found, language, submission, logo);
    });
  }
}

function sourceOf(
  { document, type, ...firms }: FoundDocument,
  language: Language,
  correlationId: string | undefined,
  logo?: Buffer,
): PaperSource {
  const sender = pagePartyOf(firms.sender);
  const receiver = pagePartyOf(firms.receiver);
  return {
    blocks: type.page(document.body, { format: formatterOf(language), sender, receiver }),
    options: {
      language,
      title: `${type.title[language]} ${document.number}`,
      createdAt: new Date(`${document.issueDate}T00:00:00Z`),
      correlationId,
      footer: footerOf(sender, language),
      ...type.hybrid?.(document.body),
      ...(logo && { logo }),
    },
  };
}
