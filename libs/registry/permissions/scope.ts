import type { Actor } from './actor.js';
import { reachOf, type Action, type Reach } from './permissions.js';

/** All that an actor may do one action to: the same answer as `may`, for queries. */
export interface Scope {
  readonly networkId: string;
  /** The whole network; the rest is then of no account. */
  readonly whole: boolean;
  /** The firms that the network office runs. */
  readonly services: boolean;
  readonly classIds: readonly string[];
  readonly firmIds: readonly string[];
  readonly personId: string | null;
}

export function scopeOf(actor: Actor, action: Action): Scope {
  const reaches = new Set(actor.roles.map((role) => reachOf(role, action)));
  const has = (...wanted: Reach[]): boolean => wanted.some((reach) => reaches.has(reach));
  return {
    networkId: actor.networkId,
    whole: has('network'),
    services: has('service'),
    classIds: has('class') ? actor.classIds : [],
    firmIds: has('class', 'service', 'firm') ? actor.firmIds : [],
    personId: has('class', 'service', 'firm', 'own') ? actor.personId : null,
  };
}

/** The columns of a query that say whose a row is, as SQL: `{ network: 'd.network_id', firm: ['d.sender_id'] }`. */
export interface ScopedColumns {
  readonly network?: string;
  /** A row is within reach when one of these firms is. */
  readonly firm?: readonly string[];
  readonly class?: string;
  readonly person?: string;
}

/**
 * The SQL condition that keeps a query within a scope, with its parameters numbered from `firstParameter` on. Column
 * names come from code, never from input.
 */
export function scopeCondition(
  scope: Scope,
  columns: ScopedColumns,
  firstParameter = 1,
): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const place = (value: unknown): string => `$${firstParameter - 1 + parameters.push(value)}`;
  const firmsIn = (condition: string): string[] =>
    (columns.firm ?? []).map((column) => `${column} IN (SELECT id FROM firm WHERE ${condition})`);
  const any = (conditions: readonly string[]): string => `(${conditions.join(' OR ') || 'FALSE'})`;

  const network = place(scope.networkId);
  const ofNetwork = columns.network
    ? `${columns.network} = ${network}::uuid`
    : any(firmsIn(`network_id = ${network}::uuid`));
  if (scope.whole) return { sql: ofNetwork, parameters };

  const parts: string[] = [];
  if (scope.services) parts.push(...firmsIn(`network_id = ${network}::uuid AND service_kind IS NOT NULL`));
  if (scope.firmIds.length > 0 && columns.firm) {
    const ids = place(scope.firmIds);
    parts.push(...columns.firm.map((column) => `${column} = ANY(${ids}::uuid[])`));
  }
  if (scope.classIds.length > 0 && (columns.class ?? columns.firm)) {
    const ids = place(scope.classIds);
    if (columns.class) parts.push(`${columns.class} = ANY(${ids}::uuid[])`);
    else parts.push(...firmsIn(`class_id = ANY(${ids}::uuid[])`));
  }
  if (scope.personId && columns.person) parts.push(`${columns.person} = ${place(scope.personId)}::uuid`);
  return { sql: `(${ofNetwork} AND ${any(parts)})`, parameters };
}
