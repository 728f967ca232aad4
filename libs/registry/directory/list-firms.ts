import type { EntityManager } from 'typeorm';
import type { Language } from '#kernel';
import { readCursor, writeCursor } from '../input/cursor.js';
import { scopeCondition, type Scope } from '../permissions/scope.js';
import { selectRecords, type FirmRecord } from './firm-record.js';

export interface FirmSearch {
  /** Words of the name or city, in any order; or the beginning of an enterprise number. */
  readonly words?: string;
  readonly sector?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** That the firm speaks. */
  readonly language?: Language;
  readonly classId?: string;
  readonly schoolId?: string;
  /** True for the firms of the network office only, false for practice firms only. */
  readonly services?: boolean;
  /** Whether firms that stopped trading are found as well. */
  readonly closed?: boolean;
  /** 1 to 200; 50 when left out. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

export interface FirmPage {
  readonly items: readonly FirmRecord[];
  /** Give it back as `cursor`; absent on the last page. */
  readonly next?: string;
}

/**
 * One page of the firms within a scope, by name.
 * @throws KontorError `invalid-cursor`
 */
export async function listFirms(manager: EntityManager, scope: Scope, search: FirmSearch = {}): Promise<FirmPage> {
  const { sql, parameters } = scopeCondition(scope, { network: 'f.network_id', firm: ['f.id'] });
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = [sql, ...conditionsOf(search, place)];
  const limit = Math.min(Math.max(Math.trunc(search.limit ?? 50), 1), 200);
  const rows = await selectRecords(
    manager,
    `WHERE ${conditions.join(' AND ')} ORDER BY f.name, f.id LIMIT ${place(limit + 1)}`,
    parameters,
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last ? { items, next: writeCursor(last.name, last.id) } : { items };
}

function conditionsOf(search: FirmSearch, place: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  const words = search.words?.slice(0, 200).replaceAll('\u0000', '').split(/\s+/).filter(Boolean) ?? [];
  for (const word of words) {
    const pattern = place(`%${word.replace(/[\\%_]/g, '\\$&')}%`);
    conditions.push(`(f.name || ' ' || f.city || ' ' || coalesce(f.enterprise_number, '')) ILIKE ${pattern}`);
  }
  if (search.sector) conditions.push(`f.sector = ${place(search.sector)}`);
  if (search.country) conditions.push(`f.country = ${place(search.country)}`);
  if (search.language) conditions.push(`f.language = ${place(search.language)}`);
  if (search.classId) conditions.push(`f.class_id = ${place(search.classId)}::uuid`);
  if (search.schoolId) conditions.push(`f.school_id = ${place(search.schoolId)}::uuid`);
  if (!search.closed) conditions.push('f.closed_at IS NULL');
  if (search.services !== undefined) conditions.push(`(f.service_kind IS NOT NULL) = ${place(search.services)}`);
  if (search.cursor) {
    const [name, id] = readCursor(search.cursor);
    conditions.push(`(f.name, f.id) > (${place(name)}::text, ${place(id)}::uuid)`);
  }
  return conditions;
}
