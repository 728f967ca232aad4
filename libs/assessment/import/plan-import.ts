import { KontorError } from '#kernel';
import { Problems } from '#registry';
import { checkGoal } from '../goals/check-goal.js';
import { goalTwiceInFile } from '../goals/goal-errors.js';
import type { GoalInput, LearningGoal } from '../goals/learning-goal.js';
import { writtenTexts } from '../goals/learning-goals.js';
import type { GoalLine } from './read-goal-file.js';

/** What becomes of a line. A goal that comes back from the archive counts as changed. */
export type ImportOutcome = 'added' | 'changed' | 'unchanged' | 'refused';

export interface PlannedGoal {
  readonly line: number;
  readonly outcome: ImportOutcome;
  readonly goal: GoalInput;
  /** The goal as it is, where there is one. */
  readonly known?: LearningGoal;
  /** Why it is refused; each says which field of the line. */
  readonly problems: readonly KontorError[];
}

/**
 * What an import of a file into a set would do, line by line. A goal is known by its code; goals that the file does not
 * name stay as they are.
 * @param known all goals of the set, those in the archive too
 */
export function planImport(lines: readonly GoalLine[], known: readonly LearningGoal[]): PlannedGoal[] {
  const byCode = new Map(known.map((goal) => [goal.code, goal]));
  const firstLines = new Map<string, number>();
  return lines.map(({ line, goal }) => {
    const problems = checkGoal(goal, new Problems(`/lines/${line}`)).list.slice();
    const first = firstLines.get(goal.code);
    if (goal.code !== '') firstLines.set(goal.code, first ?? line);
    if (first !== undefined) {
      const params = { code: goal.code, line: first };
      problems.push(new KontorError(goalTwiceInFile, params, { field: `/lines/${line}/code` }));
    }
    const existing = byCode.get(goal.code);
    const outcome = problems.length > 0 ? 'refused' : outcomeOf(goal, existing);
    return { line, goal, outcome, problems, ...(existing && { known: existing }) };
  });
}

function outcomeOf(goal: GoalInput, known: LearningGoal | undefined): ImportOutcome {
  if (!known) return 'added';
  const same =
    known.archivedAt === null &&
    known.level === goal.level &&
    sameTexts(known, goal) &&
    known.checks.join(' ') === goal.checks.join(' ');
  return same ? 'unchanged' : 'changed';
}

function sameTexts(known: Pick<GoalInput, 'texts'>, goal: Pick<GoalInput, 'texts'>): boolean {
  return JSON.stringify(writtenTexts(known.texts)) === JSON.stringify(writtenTexts(goal.texts));
}
