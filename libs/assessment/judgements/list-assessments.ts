import type { EntityManager } from 'typeorm';
import { scopeCondition, type Scope } from '#registry';
import type { Assessment } from './assessment.js';

const columns = `
  a.id, a.network_id AS "networkId", a.class_id AS "classId", a.person_id AS "personId", a.goal_id AS "goalId", a.colour,
  a.feedback, a.document_id AS "documentId", a.case_id AS "caseId", a.proposed_colour AS "proposedColour", a.evidence,
  a.assessed_by AS "assessedBy", t.display_name AS "assessedByName", a.assessed_at AS "assessedAt"`;

/** Whose rows an actor may read: a teacher those of the own classes, a student the own. */
const scoped = { network: 'a.network_id', class: 'a.class_id', person: 'a.person_id' } as const;

export interface AssessmentSearch {
  readonly personId?: string;
  readonly goalId?: string;
  readonly classId?: string;
}

/** All that was ever judged within a scope, in the order of time. */
export async function listAssessments(
  manager: EntityManager,
  scope: Scope,
  search: AssessmentSearch,
): Promise<Assessment[]> {
  const { where, parameters } = conditionOf(scope, search);
  return (await manager.query(
    `SELECT ${columns} FROM assessment a JOIN person t ON t.id = a.assessed_by WHERE ${where} ORDER BY a.sequence`,
    parameters,
  )) as Assessment[];
}

/** The judgement that counts for each student and goal within a scope: the latest. */
export async function latestAssessments(
  manager: EntityManager,
  scope: Scope,
  search: AssessmentSearch,
): Promise<Assessment[]> {
  const { where, parameters } = conditionOf(scope, search);
  return (await manager.query(
    `SELECT DISTINCT ON (a.person_id, a.goal_id) ${columns}
     FROM assessment a JOIN person t ON t.id = a.assessed_by WHERE ${where}
     ORDER BY a.person_id, a.goal_id, a.sequence DESC`,
    parameters,
  )) as Assessment[];
}

function conditionOf(scope: Scope, { personId, goalId, classId }: AssessmentSearch) {
  const { sql, parameters } = scopeCondition(scope, scoped);
  const equals = (column: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`a.${column} = $${parameters.push(value)}::uuid`];
  const where = [
    sql,
    ...equals('person_id', personId),
    ...equals('goal_id', goalId),
    ...equals('class_id', classId),
  ].join(' AND ');
  return { where, parameters };
}
