import type { EntityManager } from 'typeorm';
import type { AuditAction } from './audit-actions.js';
import { AuditEntry } from './audit-entry.js';

export interface AuditSearch {
  readonly actorId?: string;
  readonly action?: AuditAction;
  /** The id of what it was about. */
  readonly subjectId?: string;
  readonly from?: Date;
  /** Exclusive. */
  readonly until?: Date;
  /** Words of the names of the actor and of what it was about. */
  readonly words?: string;
  /** 1 to 200; 50 when left out. */
  readonly limit?: number;
  /** The id of the last entry of the page before. */
  readonly after?: string;
}

export interface AuditPage {
  readonly items: readonly AuditEntry[];
  readonly next?: string;
}

/** One page of a network's audit log, the newest first. */
export async function listAudit(
  manager: EntityManager,
  networkId: string,
  search: AuditSearch = {},
): Promise<AuditPage> {
  const limit = Math.min(Math.max(Math.trunc(search.limit ?? 50), 1), 200);
  const query = manager
    .createQueryBuilder(AuditEntry, 'entry')
    .where('entry.network_id = :networkId', { networkId })
    .orderBy('entry.id', 'DESC')
    .limit(limit + 1);
  const { actorId, action, subjectId, from, until, after } = search;
  if (actorId) query.andWhere('entry.actor_id = :actorId', { actorId });
  if (action) query.andWhere('entry.action = :action', { action });
  if (subjectId) query.andWhere('entry.subject_id = :subjectId', { subjectId });
  if (from) query.andWhere('entry.at >= :from', { from });
  if (until) query.andWhere('entry.at < :until', { until });
  if (after) query.andWhere('entry.id < :after', { after });
  wordsOf(search.words).forEach((word, index) => {
    const name = `word${index}`;
    query.andWhere(`(entry.actor_name || ' ' || entry.subject_label) ILIKE :${name}`, { [name]: word });
  });
  const rows = await query.getMany();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last ? { items, next: last.id } : { items };
}

function wordsOf(words: string | undefined): string[] {
  const parts = words?.slice(0, 200).replaceAll('\u0000', '').split(/\s+/).filter(Boolean) ?? [];
  return parts.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
