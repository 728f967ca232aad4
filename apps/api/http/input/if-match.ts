import { KontorError } from '#kernel';
import { missingVersion } from '../../drafting/drafting-errors.js';

/** The version in an If-Match header (RFC 9110, section 13.1.1): `"3"`. @throws KontorError `missing-version` */
export function versionIn(header: string | undefined): number {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header ?? '')?.[1];
  if (version === undefined) throw new KontorError(missingVersion, {}, { field: '/If-Match' });
  return Number(version);
}
