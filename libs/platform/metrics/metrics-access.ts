import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';

/** `token-wanted`: it has to show the token (401); `from-elsewhere`: without a token, nobody from there is answered (403). */
export type MetricsVerdict = 'granted' | 'token-wanted' | 'from-elsewhere';
export type MetricsAccess = (request: Pick<IncomingMessage, 'headers' | 'socket'>) => MetricsVerdict;

/**
 * Who may read the metrics, which tell of an installation's size, load and rules broken. With a token: whoever shows it, from
 * anywhere. Without one: who asks from the machine itself or a private network, and directly. A proxy stands in such a
 * network too, so what came through one counts as coming from elsewhere, whatever address it claims.
 */
export function metricsAccess(token: string | undefined): MetricsAccess {
  if (token === undefined) return (request) => (isNear(request) ? 'granted' : 'from-elsewhere');
  const wanted = digest(token);
  return ({ headers }) => {
    const shown = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
    return shown !== undefined && timingSafeEqual(digest(shown), wanted) ? 'granted' : 'token-wanted';
  };
}

const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/** Loopback, RFC 1918, link-local and shared address space (RFC 6598, where clusters have their pods), and their like in IPv6. */
const near = new BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const) {
  near.addSubnet(network, prefix);
}
near.addAddress('::1', 'ipv6');
near.addSubnet('fc00::', 7, 'ipv6');
near.addSubnet('fe80::', 10, 'ipv6');

function isNear({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
  if (proxyHeaders.some((name) => headers[name] !== undefined)) return false;
  const address = socket.remoteAddress?.replace(/%.*$/, '');
  return address !== undefined && near.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** Of one length, as a comparison in constant time needs. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
