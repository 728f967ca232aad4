import type { FastifyReply } from 'fastify';
import type { Paper } from '#paper';
import { attachment } from '../http/views/attachment.js';

/** Answers with a PDF, or with 304 where the client has these very bytes. */
export function sendPaper(
  reply: FastifyReply,
  { bytes, hash }: Paper,
  fileName: string,
  ifNoneMatch: string | undefined,
): Buffer | undefined {
  const etag = `"${hash}"`;
  attachment(reply, 'application/pdf', fileName, true);
  void reply.header('etag', etag).header('cache-control', 'private, no-cache');
  if (ifNoneMatch !== etag) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  void reply.code(304);
  return undefined;
}
