import type { EntityManager } from 'typeorm';
import type { LearningGoal } from '../goals/learning-goal.js';
import { assess, type Judging } from '../judgements/assess.js';
import { rollOfClass } from '../judgements/class-roll.js';
import type { Colour } from '../scale/colours.js';
import { proposalsFor } from './class-proposals.js';
import type { Proposal } from './propose.js';

/** A proposal that a teacher saw and agrees with. */
export interface AcceptedProposal {
  readonly personId: string;
  readonly goalId: string;
  /** The colour as it was shown. */
  readonly colour: Colour;
}

/** `changed`: the checks propose another colour by now, so nothing was recorded for it. */
export interface AcceptOutcome extends AcceptedProposal {
  readonly outcome: 'recorded' | 'changed';
  /** What is proposed now; null when nothing is any more. */
  readonly proposed: Colour | null;
}

/** What a single document or case a proposal rests on goes into the record with it. */
const evidenceKept = 20;

/**
 * Records proposals as judgements, with their evidence, as far as they still are what the teacher saw. Give it a
 * transaction's manager.
 * @param goals those that the proposals are about, or more
 * @throws KontorError what `assess` throws
 */
export async function acceptProposals(
  manager: EntityManager,
  judging: Judging,
  goals: readonly LearningGoal[],
  accepted: readonly AcceptedProposal[],
): Promise<AcceptOutcome[]> {
  const people = new Set(accepted.map(({ personId }) => personId));
  const wanted = new Set(accepted.map(({ goalId }) => goalId));
  const roll = (await rollOfClass(manager, judging.classId)).filter(({ personId }) => people.has(personId));
  const named = goals.filter(({ id }) => wanted.has(id));
  const now = new Map((await proposalsFor(manager, roll, named, judging.at)).map((each) => [keyOf(each), each]));
  const outcomes = accepted.map((each) => {
    const proposal = now.get(keyOf(each));
    const outcome = proposal?.colour === each.colour ? ('recorded' as const) : ('changed' as const);
    return { ...each, outcome, proposed: proposal?.colour ?? null };
  });
  const recorded = outcomes.filter(({ outcome }) => outcome === 'recorded');
  if (recorded.length > 0) {
    await assess(
      manager,
      judging,
      recorded.map(({ personId, goalId, colour }) => ({
        personId,
        goalId,
        colour,
        proposedColour: colour,
        evidence: evidenceOfProposal(now.get(`${personId} ${goalId}`)),
      })),
    );
  }
  return outcomes;
}

/** What a proposal rests on, to be kept with the judgement. */
export function evidenceOfProposal(proposal: Proposal | undefined) {
  return (proposal?.observations ?? []).flatMap(({ evidence }) => evidence).slice(0, evidenceKept);
}

function keyOf({ personId, goalId }: { readonly personId: string; readonly goalId: string }): string {
  return `${personId} ${goalId}`;
}
