import type { FastifyReply } from 'fastify';

/** Says what a file is and what to call it; `inline` is shown by a browser, else it is saved. */
export function attachment(reply: FastifyReply, mediaType: string, fileName: string, inline = false): void {
  const safe = fileName.replace(/[^\w.-]+/g, '-');
  void reply
    .header('content-type', mediaType)
    .header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename="${safe}"`)
    .header('cache-control', 'private, max-age=300');
}
