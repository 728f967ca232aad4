import { createHash } from 'node:crypto';

/**
 * An id that is made from what it stands for, so that the same again is the same: a UUID of version 8 (RFC 9562 section 5.8)
 * from the SHA-256 of the parts.
 */
export function derivedId(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4]!;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
