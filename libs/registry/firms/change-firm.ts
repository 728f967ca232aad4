import type { EntityManager } from 'typeorm';
import { defined } from '../input/defined.js';
import { checkFirm } from './check-firm.js';
import { Firm } from './firm.js';
import { checkLogo, logoMediaType } from './logo.js';

/** What may change in a firm's life. Its numbers may not: documents, accounts and partners refer to them. */
export type FirmChange = Partial<
  Pick<
    Firm,
    | 'name'
    | 'legalForm'
    | 'street'
    | 'postCode'
    | 'city'
    | 'language'
    | 'sector'
    | 'email'
    | 'telephone'
    | 'website'
    | 'paymentTermsDays'
    | 'classId'
    | 'schoolId'
  >
>;

/**
 * Changes a firm's master data. Documents keep what they were printed with.
 * @returns undefined when there is no such firm
 * @throws InvalidInput
 */
export async function changeFirm(manager: EntityManager, id: string, change: FirmChange): Promise<Firm | undefined> {
  const firm = await manager.findOneBy(Firm, { id });
  if (!firm) return undefined;
  const given = defined(change);
  Object.assign(firm, given);
  checkFirm(firm).throwIfAny();
  if (Object.keys(given).length > 0) await manager.update(Firm, { id }, given);
  return firm;
}

/**
 * Sets a firm's logo, or takes it away with null.
 * @returns false when there is no such firm
 * @throws KontorError `invalid-logo`
 */
export async function setLogo(manager: EntityManager, id: string, bytes: Uint8Array | null): Promise<boolean> {
  if (bytes) checkLogo(bytes);
  const logo = bytes && Buffer.from(bytes);
  const result = await manager.update(Firm, { id }, { logo, logoMediaType: bytes ? logoMediaType : null });
  return result.affected === 1;
}

/** The logos of those firms that have one, by firm id. */
export async function logosOf(manager: EntityManager, firmIds: readonly string[]): Promise<Map<string, Buffer>> {
  const rows = (await manager.query('SELECT id, logo FROM firm WHERE id = ANY($1::uuid[]) AND logo IS NOT NULL', [
    firmIds,
  ])) as { id: string; logo: Buffer }[];
  return new Map(rows.map(({ id, logo }) => [id, logo]));
}
