import type { Evidence } from '../checks/check.js';
import type { Colour } from '../scale/colours.js';

/** A teacher's judgement of a student against a goal, as it was recorded. */
export interface Assessment {
  readonly id: string;
  readonly networkId: string;
  readonly classId: string;
  readonly personId: string;
  readonly goalId: string;
  readonly colour: Colour;
  readonly feedback: string | null;
  /** The document or case that it is about, where it is about one. */
  readonly documentId: string | null;
  readonly caseId: string | null;
  /** What the checks had proposed at that moment; null where they had not. */
  readonly proposedColour: Colour | null;
  readonly evidence: readonly Evidence[];
  readonly assessedBy: string;
  /** The teacher's name. */
  readonly assessedByName: string;
  readonly assessedAt: Date;
}

export interface NewAssessment {
  readonly personId: string;
  readonly goalId: string;
  readonly colour: Colour;
  readonly feedback?: string | null;
  readonly documentId?: string | null;
  readonly caseId?: string | null;
  readonly proposedColour?: Colour | null;
  readonly evidence?: readonly Evidence[];
}
