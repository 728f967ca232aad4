import { languages } from '#kernel';
import { writeCsv } from '../export/write-csv.js';
import type { LearningGoal } from '../goals/learning-goal.js';

/** A set as the file that `readGoalFile` reads: to keep, to share, or to start an own list from. */
export function writeGoalFile(goals: readonly LearningGoal[]): string {
  const header = ['code', 'level', 'checks', ...languages];
  const rows = goals.map(({ code, level, checks, texts }) => [
    code,
    level,
    checks.join(' '),
    ...languages.map((language) => texts[language] ?? ''),
  ]);
  return writeCsv([header, ...rows]);
}
