import { defineError, KontorError } from '#kernel';

export const isoIdentifierTooLong = defineError('iso-identifier-too-long', 'final', {
  nl: 'De referentie "{id}" is langer dan de 35 tekens die ISO 20022 toelaat: kort ze in.',
  fr: 'La référence « {id} » dépasse les 35 caractères admis par ISO 20022 : raccourcissez-la.',
  de: 'Die Referenz „{id}“ ist länger als die 35 Zeichen, die ISO 20022 erlaubt: Kürzen Sie sie.',
  en: 'The reference "{id}" is longer than the 35 characters that ISO 20022 allows: shorten it.',
});

/**
 * An identifier as ISO 20022 carries it (Max35Text). A UUID, one character too long, goes without its hyphens.
 * @throws KontorError `iso-identifier-too-long`: to cut an identifier would make two of them the same.
 */
export function isoIdentifier(id: string): string {
  if (id.length <= 35) return id;
  const short = /^[0-9a-f-]{36}$/i.test(id) ? id.replaceAll('-', '') : id;
  if (short.length > 35) throw new KontorError(isoIdentifierTooLong, { id: id.slice(0, 60) });
  return short;
}
