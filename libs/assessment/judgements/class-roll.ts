import type { EntityManager } from 'typeorm';

/** A student of a class, with the firms of the class that they work in. */
export interface RollEntry {
  readonly personId: string;
  readonly displayName: string;
  readonly firms: readonly { readonly firmId: string; readonly name: string; readonly department: string }[];
}

/** The students who work in the firms of a class, by firm and name. */
export async function rollOfClass(manager: EntityManager, classId: string): Promise<RollEntry[]> {
  return (await manager.query(
    `SELECT p.id AS "personId", p.display_name AS "displayName",
       jsonb_agg(jsonb_build_object('firmId', f.id, 'name', f.name, 'department', m.department) ORDER BY f.name) AS firms
     FROM membership m JOIN firm f ON f.id = m.firm_id JOIN person p ON p.id = m.person_id
     WHERE f.class_id = $1 AND p.active
       AND EXISTS (SELECT FROM person_role r WHERE r.person_id = p.id AND r.role = 'student')
     GROUP BY p.id, p.display_name ORDER BY min(f.name), p.display_name, p.id`,
    [classId],
  )) as RollEntry[];
}

/** The classes that a student works for, with their schools. */
export async function classesOfStudent(
  manager: EntityManager,
  personId: string,
): Promise<{ classId: string; schoolId: string; networkId: string }[]> {
  return (await manager.query(
    `SELECT DISTINCT c.id AS "classId", c.school_id AS "schoolId", c.network_id AS "networkId"
     FROM membership m JOIN firm f ON f.id = m.firm_id JOIN school_class c ON c.id = f.class_id
     WHERE m.person_id = $1 AND EXISTS (SELECT FROM person_role r WHERE r.person_id = $1 AND r.role = 'student')
     ORDER BY c.id`,
    [personId],
  )) as { classId: string; schoolId: string; networkId: string }[];
}
