import type { EntityManager } from 'typeorm';
import { KontorError, newId } from '#kernel';
import { insertRows, publishLive } from '#platform';
import { notFound, Problems } from '#registry';
import { goalOutOfReach } from '../goals/goal-errors.js';
import { colours } from '../scale/colours.js';
import type { NewAssessment } from './assessment.js';

/** Who judges whom: the caller has made sure that the teacher may judge the students of the class. */
export interface Judging {
  readonly networkId: string;
  readonly classId: string;
  readonly teacherId: string;
  readonly at: Date;
}

/**
 * Records judgements of students of one class, at least one. They are added to the history; the latest counts. Give it a
 * transaction's manager: all or none.
 * @returns their ids
 * @throws InvalidInput; KontorError `goal-out-of-reach` for a goal that is neither the class's nor its school's, or is
 *   archived; `not-found` for a student of another class, or a document or case of other firms
 */
export async function assess(
  manager: EntityManager,
  { networkId, classId, teacherId, at }: Judging,
  judgements: readonly NewAssessment[],
): Promise<string[]> {
  for (const judgement of judgements) checkJudgement(judgement);
  const firmIds = await firmsOfStudents(manager, classId, judgements);
  await requireGoals(manager, classId, judgements);
  await requireSubjects(manager, classId, judgements);
  const rows = judgements.map((judgement) => ({
    id: newId(),
    network_id: networkId,
    class_id: classId,
    person_id: judgement.personId,
    goal_id: judgement.goalId,
    colour: judgement.colour,
    feedback: judgement.feedback?.trim() || null,
    document_id: judgement.documentId,
    case_id: judgement.caseId,
    proposed_colour: judgement.proposedColour,
    evidence: judgement.evidence ?? [],
    assessed_by: teacherId,
    assessed_at: at,
  }));
  await insertRows(manager, { table: 'assessment', columns }, rows);
  // One event for all: it says that there is something to read, not whose.
  await publishLive(manager, [{ networkId, firmIds, type: 'assessment.recorded', id: rows[0]!.id }]);
  return rows.map(({ id }) => id);
}

const columns = {
  id: 'uuid',
  network_id: 'uuid',
  class_id: 'uuid',
  person_id: 'uuid',
  goal_id: 'uuid',
  colour: 'text',
  feedback: 'text',
  document_id: 'uuid',
  case_id: 'uuid',
  proposed_colour: 'text',
  evidence: 'jsonb',
  assessed_by: 'uuid',
  assessed_at: 'timestamptz',
} as const;

function checkJudgement({ colour, feedback }: NewAssessment): void {
  const problems = new Problems();
  problems.choice('colour', colour, colours);
  problems.optionalText('feedback', feedback, 1000, { lines: true });
  problems.throwIfAny();
}

/** The firms of the class in which they work. @throws KontorError `not-found` unless all are students of the class */
async function firmsOfStudents(
  manager: EntityManager,
  classId: string,
  judgements: readonly NewAssessment[],
): Promise<string[]> {
  const wanted = distinct(judgements.map(({ personId }) => personId));
  const rows = (await manager.query(
    `SELECT m.person_id AS "personId", m.firm_id AS "firmId" FROM membership m JOIN firm f ON f.id = m.firm_id
       JOIN person_role r ON r.person_id = m.person_id AND r.role = 'student'
     WHERE f.class_id = $1 AND m.person_id = ANY ($2::uuid[])`,
    [classId, wanted],
  )) as { personId: string; firmId: string }[];
  if (distinct(rows.map(({ personId }) => personId)).length < wanted.length) {
    throw new KontorError(notFound, {}, { field: '/personId' });
  }
  return distinct(rows.map(({ firmId }) => firmId));
}

async function requireGoals(
  manager: EntityManager,
  classId: string,
  judgements: readonly NewAssessment[],
): Promise<void> {
  const wanted = distinct(judgements.map(({ goalId }) => goalId));
  const found = await count(
    manager,
    `SELECT count(*)::int AS count FROM learning_goal g JOIN goal_set s ON s.id = g.goal_set_id
       JOIN school_class c ON c.id = $1 AND c.school_id = s.school_id
     WHERE g.id = ANY ($2::uuid[]) AND (s.class_id IS NULL OR s.class_id = c.id)
       AND g.archived_at IS NULL AND s.archived_at IS NULL`,
    [classId, wanted],
  );
  if (found < wanted.length) throw new KontorError(goalOutOfReach, {}, { field: '/goalId' });
}

/** A judgement is about a document or case of a firm of the class, or about neither. */
async function requireSubjects(
  manager: EntityManager,
  classId: string,
  judgements: readonly NewAssessment[],
): Promise<void> {
  const documents = distinct(judgements.flatMap(({ documentId }) => documentId ?? []));
  const cases = distinct(judgements.flatMap(({ caseId }) => caseId ?? []));
  if (documents.length + cases.length === 0) return;
  const ofClass = (columns: readonly string[]): string =>
    columns.map((column) => `${column} IN (SELECT id FROM firm WHERE class_id = $1)`).join(' OR ');
  const found = await count(
    manager,
    `SELECT (SELECT count(*) FROM document
             WHERE id = ANY ($2::uuid[]) AND (${ofClass(['sender_firm_id', 'receiver_firm_id'])}))::int
          + (SELECT count(*) FROM trade_case
             WHERE id = ANY ($3::uuid[]) AND (${ofClass(['buyer_firm_id', 'seller_firm_id'])}))::int AS count`,
    [classId, documents, cases],
  );
  const field = documents.length > 0 ? '/documentId' : '/caseId';
  if (found < documents.length + cases.length) throw new KontorError(notFound, {}, { field });
}

async function count(manager: EntityManager, sql: string, parameters: readonly unknown[]): Promise<number> {
  const [row] = (await manager.query(sql, [...parameters])) as { count: number }[];
  return row?.count ?? 0;
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
