import { structuredCommunicationOf } from '#kernel';

/**
 * The structured communication, twelve digits, that carries these digits of a document: the last ten, filled with zeros
 * in front, and their check digits.
 */
export function structuredCommunicationFor(digits: string): string {
  const seed = digits.replace(/\D/g, '').slice(-10);
  return structuredCommunicationOf(seed.padStart(10, '0'));
}
