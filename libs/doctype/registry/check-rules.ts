import { checkContent, isFatal, isMisshapen, type Finding } from '#standards';
import type { DocumentTypes } from './document-types.js';

/**
 * The business rules of a body of which `structure` is what its structure breaks. A sound body is held against all rules of
 * its type; one with fatal faults of structure against the official ones, and its type's hints, which put up with what is missing,
 * unless its very shape is wrong. So a sender hears all at once, as from the official validators.
 */
export function checkRules(types: DocumentTypes, id: string, body: unknown, structure: readonly Finding[]): Finding[] {
  if (isMisshapen(structure)) return [];
  const type = types.find(id);
  if (type && !structure.some(isFatal)) return type.rules(body);
  return [...checkContent({ id, model: body }), ...(type?.hints?.(body) ?? [])];
}
