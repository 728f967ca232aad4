import type { EntityManager } from 'typeorm';
import type { LiveEvent } from '#platform';
import { scopeCondition, scopeOf, type Actor } from '#registry';

/** The firms whose events somebody is told of. */
export interface Reached {
  readonly networkId: string;
  /** Undefined for all of the network. */
  readonly firmIds: ReadonlySet<string> | undefined;
}

export async function firmsInReach(manager: EntityManager, actor: Actor): Promise<Reached> {
  const { networkId } = actor;
  const scope = scopeOf(actor, 'event.listen');
  if (scope.whole) return { networkId, firmIds: undefined };
  const { sql, parameters } = scopeCondition(scope, { network: 'f.network_id', firm: ['f.id'] });
  const rows = (await manager.query(`SELECT f.id FROM firm f WHERE ${sql}`, parameters)) as { id: string }[];
  return { networkId, firmIds: new Set(rows.map(({ id }) => id)) };
}

/** An event that names no firm is for everybody in its network. */
export function concernsOf({ networkId, firmIds }: Reached, event: LiveEvent): boolean {
  if (event.networkId !== networkId) return false;
  return firmIds === undefined || event.firmIds.length === 0 || event.firmIds.some((id) => firmIds.has(id));
}
