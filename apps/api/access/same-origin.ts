import type { FastifyRequest } from 'fastify';

/**
 * Whether a browser says that a request comes from Kontor's own pages. A cookie goes along with requests that other sites
 * make a browser send, so what changes something needs this besides (OWASP, cross-site request forgery). A client that
 * is no browser sends neither header, and no cookie that others could abuse.
 */
export function isSameOrigin({ headers, protocol, host }: FastifyRequest, publicUrl: string): boolean {
  const { origin } = headers;
  if (origin === undefined)
    return headers['sec-fetch-site'] === undefined || headers['sec-fetch-site'] === 'same-origin';
  return origin === new URL(publicUrl).origin || origin === `${protocol}://${host}`;
}
