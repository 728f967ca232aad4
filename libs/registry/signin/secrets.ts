import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits in base64url: nobody guesses it, so a plain hash of it is enough. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
