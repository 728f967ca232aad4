import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { correlationId } from '#platform';
import { insertEntities } from '../input/insert-entities.js';
import type { Actor } from '../permissions/actor.js';
import type { AuditAction } from './audit-actions.js';
import { AuditEntry, type AuditedFields } from './audit-entry.js';

/** What was done, to what. With `before` and `after` only the fields that differ are kept. */
export interface AuditedDeed {
  readonly action: AuditAction;
  readonly subject: { readonly kind: string; readonly id?: string | null; readonly label: string };
  readonly before?: object | null;
  readonly after?: object | null;
}

/** Whoever did it. */
export type Auditable = Pick<Actor, 'id' | 'networkId' | 'displayName' | 'roles'>;

/**
 * Writes what somebody did into the audit log. Give it the manager of the transaction that does it, so that neither
 * exists without the other. A change after which nothing differs is none, and is not written.
 */
export async function recordAudit(
  manager: EntityManager,
  actor: Auditable,
  ...deeds: readonly AuditedDeed[]
): Promise<void> {
  const entries = deeds.map(({ action, subject, before, after }) => ({
    id: newId(),
    networkId: actor.networkId,
    actorId: actor.id,
    actorName: actor.displayName,
    actorRole: actor.roles.join(' '),
    action,
    subjectKind: subject.kind,
    subjectId: subject.id ?? null,
    subjectLabel: cut(subject.label),
    before: differing(before, after),
    after: differing(after, before),
    correlationId: correlationId() ?? null,
  }));
  const changes = entries.filter((entry, index) => !isNoChange(deeds[index]!, entry));
  await insertEntities(manager, AuditEntry, changes as AuditEntry[]);
}

function isNoChange(deed: AuditedDeed, { before, after }: Pick<AuditEntry, 'before' | 'after'>): boolean {
  const isChange = Boolean(deed.before && deed.after);
  return isChange && Object.keys({ ...before, ...after }).length === 0;
}

const secrets: ReadonlySet<string> = new Set(['password', 'passwordHash', 'key', 'keyHash', 'token', 'secret', 'logo']);
const longestText = 200;

/** The fields of `one` that `other` does not have alike: all of them where there is no other. */
function differing(one: object | null | undefined, other: object | null | undefined): AuditedFields | null {
  if (!one) return null;
  const others = (other ?? {}) as AuditedFields;
  const fields = Object.entries(one).filter(
    ([name, value]) =>
      value !== undefined && !secrets.has(name) && JSON.stringify(value) !== JSON.stringify(others[name]),
  );
  return Object.fromEntries(fields.map(([name, value]) => [name, typeof value === 'string' ? cut(value) : value]));
}

function cut(text: string): string {
  const clean = text.replaceAll('\u0000', '');
  return clean.length > longestText ? `${clean.slice(0, longestText - 1)}…` : clean;
}
