import type { EntityManager } from 'typeorm';
import type { Strictness } from '../networks/network.js';
import { scopeCondition, type Scope } from '../permissions/scope.js';

export interface ClassRecord {
  readonly id: string;
  readonly networkId: string;
  readonly schoolId: string;
  readonly schoolName: string;
  readonly name: string;
  readonly schoolYear: string;
  /** Its own strictness; null when it follows the network. */
  readonly strictness: Strictness | null;
  readonly firmCount: number;
}

/** The classes within a scope, newest school year first, then by school and name. */
export async function listClasses(manager: EntityManager, scope: Scope): Promise<ClassRecord[]> {
  const { sql, parameters } = scopeCondition(scope, { network: 'c.network_id', class: 'c.id' });
  return (await manager.query(
    `SELECT c.id, c.network_id AS "networkId", c.school_id AS "schoolId", s.name AS "schoolName", c.name,
       c.school_year AS "schoolYear", c.strictness,
       (SELECT count(*)::int FROM firm f WHERE f.class_id = c.id AND f.closed_at IS NULL) AS "firmCount"
     FROM school_class c JOIN school s ON s.id = c.school_id
     WHERE ${sql} ORDER BY c.school_year DESC, s.name, c.name`,
    parameters,
  )) as ClassRecord[];
}
