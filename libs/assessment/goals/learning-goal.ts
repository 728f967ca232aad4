import type { Language } from '#kernel';
import type { GoalLevel } from '../scale/levels.js';

/** A goal's text in at least one language. */
export type GoalTexts = Readonly<Partial<Record<Language, string>>>;

/** Something that a student should know or be able to do. */
export interface LearningGoal {
  readonly id: string;
  readonly networkId: string;
  readonly goalSetId: string;
  /** Short and unique in its set, whatever the school calls it: `BO-1`. */
  readonly code: string;
  readonly level: GoalLevel;
  readonly texts: GoalTexts;
  /** The automatic checks that propose a colour; without one the teacher alone judges. */
  readonly checks: readonly string[];
  /** The order in which people see them, from 1. */
  readonly position: number;
  readonly archivedAt: Date | null;
}

/** Goals that belong together: of a class, or of a whole school for all its classes. */
export interface GoalSet {
  readonly id: string;
  readonly networkId: string;
  readonly schoolId: string;
  readonly schoolName: string;
  /** Null for a set of the whole school. */
  readonly classId: string | null;
  readonly className: string | null;
  readonly name: string;
  readonly createdAt: Date;
  readonly archivedAt: Date | null;
  /** Goals that are not archived. */
  readonly goalCount: number;
}

/** A goal as someone enters it. */
export interface GoalInput {
  readonly code: string;
  readonly level: string;
  readonly texts: GoalTexts;
  readonly checks: readonly string[];
}
