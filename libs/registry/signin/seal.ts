import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { KontorError } from '#kernel';
import { secretMissing } from './sign-in-errors.js';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * Locks up texts that others keep for us, such as a browser's cookie or a copy of the database, with a key made from the
 * secret of the installation. What was sealed for one purpose does not open for another.
 */
export class Seal {
  private made: Buffer | undefined;

  constructor(
    private readonly secret: string | undefined,
    private readonly purpose: string,
  ) {}

  /** Only what needs it asks for the secret: an installation without it does all else. */
  private get key(): Buffer {
    if (this.secret === undefined) throw new KontorError(secretMissing);
    this.made ??= Buffer.from(hkdfSync('sha256', this.secret, '', `kontor ${this.purpose}`, 32));
    return this.made;
  }

  /** In base64url. @throws KontorError `secret-missing` where the installation has none */
  close(text: string): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, this.key, iv);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Undefined when somebody changed it, or when it was sealed with another secret or for another purpose. */
  open(sealed: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length < ivBytes + tagBytes) return undefined;
    const decipher = createDecipheriv(algorithm, this.key, bytes.subarray(0, ivBytes));
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    try {
      return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return undefined;
    }
  }
}
