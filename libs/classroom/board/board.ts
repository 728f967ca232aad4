import type { Role } from '#doctype';
import type { CaseFacts } from './case-facts.js';
import { stages, stagesOf, type Fault, type Stage, type StageFact } from './stages.js';

/** What a cell of the board says, the worst first. */
export const cellStates = ['wrong', 'late', 'waiting', 'on-time', 'nothing'] as const;
export type CellState = (typeof cellStates)[number];

/** One reason for what a cell says: how a case, or a document that the clearing refused, stands at this stage. */
export interface CellEntry {
  /** Null for a refused document that names no case. */
  readonly caseId: string | null;
  readonly envelopeId?: string;
  /** The case's number, or the type of the refused document. */
  readonly number: string;
  /** Which side of it the row's firm is on; null for a refused document. */
  readonly role: Role | null;
  readonly otherFirmId: string;
  readonly state: Exclude<CellState, 'nothing'>;
  /** `YYYY-MM-DD`, while something is still to be done. */
  readonly dueDay: string | null;
  readonly fault: Fault | null;
  readonly documentId: string | null;
}

export interface Cell {
  readonly stage: Stage;
  /** The worst of its entries. */
  readonly state: CellState;
  readonly counts: Readonly<Record<Exclude<CellState, 'nothing'>, number>>;
  /** The earliest day on which something is, or was, due from this firm. */
  readonly oldestDueDay: string | null;
  /** The worst first, then the oldest due. */
  readonly entries: readonly CellEntry[];
}

export interface BoardRow {
  readonly firmId: string;
  readonly cells: readonly Cell[];
  /** What is late or wrong and this firm's to mend. */
  readonly trouble: number;
  readonly oldestDueDay: string | null;
  /** The last day on which it sent a document, as far as the board looks back. */
  readonly lastActiveDay: string | null;
}

/** A document that the clearing refused and that no good one of its kind has followed. */
export interface OpenRejection {
  readonly envelopeId: string;
  readonly senderFirmId: string;
  readonly receiverFirmId: string;
  readonly documentType: string;
  readonly day: string;
  readonly caseId: string | null;
}

const stageOfType: Readonly<Record<string, Stage>> = {
  order: 'order',
  'order-change': 'order',
  'order-cancellation': 'order',
  'order-response': 'confirmation',
  'order-response-advanced': 'confirmation',
  'despatch-advice': 'despatch',
  'receipt-advice': 'receipt',
  invoice: 'invoice',
  'credit-note': 'invoice',
};

/**
 * How one side of a case sees a stage. What the other side has to do, or to put right, is waited for.
 * @param today `YYYY-MM-DD`: what is due today is still in time
 */
export function stateOf({ actor, progress, dueDay }: StageFact, role: Role, today: string): CellEntry['state'] {
  if (progress === 'done') return 'on-time';
  if (actor !== role) return 'waiting';
  if (progress === 'wrong') return 'wrong';
  return dueDay !== undefined && dueDay < today ? 'late' : 'on-time';
}

/** The board of some firms, those that most need help first. */
export function boardOf(
  firmIds: readonly string[],
  cases: readonly CaseFacts[],
  rejections: readonly OpenRejection[],
  today: string,
): BoardRow[] {
  const entries = new Map(firmIds.map((id) => [id, new Map<Stage, CellEntry[]>()]));
  const active = new Map<string, string>();
  const add = (firmId: string, stage: Stage, entry: CellEntry): void => {
    const ofFirm = entries.get(firmId);
    ofFirm?.set(stage, [...(ofFirm.get(stage) ?? []), entry]);
  };
  for (const facts of cases) {
    for (const { senderFirmId, day } of facts.documents) {
      if (day > (active.get(senderFirmId) ?? '')) active.set(senderFirmId, day);
    }
    for (const fact of stagesOf(facts)) {
      add(facts.buyerFirmId, fact.stage, entryOf(facts, fact, 'buyer', today));
      add(facts.sellerFirmId, fact.stage, entryOf(facts, fact, 'seller', today));
    }
  }
  for (const rejection of rejections) {
    add(rejection.senderFirmId, stageOfType[rejection.documentType] ?? 'order', entryOfRejection(rejection));
  }
  const rows = [...entries].map(([firmId, found]) => rowOf(firmId, found, active.get(firmId) ?? null));
  // Where nothing is amiss, the firm that has been silent for longest comes first.
  return rows.sort(
    (a, b) =>
      b.trouble - a.trouble ||
      compareDays(a.oldestDueDay, b.oldestDueDay) ||
      (a.lastActiveDay ?? '').localeCompare(b.lastActiveDay ?? ''),
  );
}

function entryOf(facts: CaseFacts, fact: StageFact, role: Role, today: string): CellEntry {
  const { id: caseId, number, buyerFirmId, sellerFirmId } = facts;
  return {
    caseId,
    number,
    role,
    otherFirmId: role === 'buyer' ? sellerFirmId : buyerFirmId,
    state: stateOf(fact, role, today),
    dueDay: fact.dueDay ?? null,
    fault: fact.fault ?? null,
    documentId: fact.documentId ?? null,
  };
}

function entryOfRejection({ caseId, envelopeId, receiverFirmId, documentType }: OpenRejection): CellEntry {
  const about = { caseId, envelopeId, number: documentType, role: null, otherFirmId: receiverFirmId };
  return { ...about, state: 'wrong', dueDay: null, fault: 'rejected', documentId: null };
}

function rowOf(firmId: string, found: ReadonlyMap<Stage, CellEntry[]>, lastActiveDay: string | null): BoardRow {
  const cells = stages.map((stage) => cellOf(stage, found.get(stage) ?? []));
  const trouble = cells.reduce((sum, { counts }) => sum + counts.wrong + counts.late, 0);
  const dueDays = cells.flatMap(({ oldestDueDay }) => oldestDueDay ?? []).sort();
  return { firmId, cells, trouble, oldestDueDay: dueDays[0] ?? null, lastActiveDay };
}

function cellOf(stage: Stage, unsorted: readonly CellEntry[]): Cell {
  const rank = ({ state }: CellEntry): number => cellStates.indexOf(state);
  const entries = [...unsorted].sort((a, b) => rank(a) - rank(b) || compareDays(a.dueDay, b.dueDay));
  const count = (state: CellState): number => entries.filter((entry) => entry.state === state).length;
  const own = entries.filter(({ state, dueDay }) => state !== 'waiting' && dueDay !== null);
  return {
    stage,
    state: entries[0]?.state ?? 'nothing',
    counts: { wrong: count('wrong'), late: count('late'), waiting: count('waiting'), 'on-time': count('on-time') },
    oldestDueDay: own.map(({ dueDay }) => dueDay!).sort()[0] ?? null,
    entries,
  };
}

/** Days in their order; none comes last. */
function compareDays(a: string | null, b: string | null): number {
  return (a ?? '9999').localeCompare(b ?? '9999');
}
