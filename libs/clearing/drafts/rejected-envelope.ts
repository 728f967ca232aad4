import type { EntityManager } from 'typeorm';
import { isId, KontorError } from '#kernel';
import { readDocument } from '#standards';
import type { EnvelopeMediaType, EnvelopeState } from '../intake/envelope.js';

/** An envelope with what was in it, for whoever puts it right. */
export interface SentContent {
  readonly id: string;
  readonly senderFirmId: string;
  readonly receiverFirmId: string;
  readonly documentType: string;
  readonly state: EnvelopeState;
  /** The body as JSON, as far as it can be read; an empty one otherwise. */
  readonly body: unknown;
}

/** What was sent in an envelope, or undefined when there is no such envelope. */
export async function sentContentOf(manager: EntityManager, id: string): Promise<SentContent | undefined> {
  if (!isId(id)) return undefined;
  const rows = (await manager.query(
    `SELECT e.id, e.sender_firm_id AS "senderFirmId", e.receiver_firm_id AS "receiverFirmId",
       e.document_type AS "documentType", e.state, e.media_type AS "mediaType", e.content
     FROM envelope e WHERE e.id = $1`,
    [id],
  )) as (Omit<SentContent, 'body'> & { mediaType: EnvelopeMediaType; content: string })[];
  return rows.map(({ mediaType, content, ...row }) => ({ ...row, body: bodyOf(mediaType, content) }))[0];
}

function bodyOf(mediaType: EnvelopeMediaType, content: string): unknown {
  try {
    return mediaType === 'application/xml' ? readDocument(content).model : JSON.parse(content);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof KontorError) return {};
    throw error;
  }
}
