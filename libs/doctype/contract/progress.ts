/**
 * How far a trade case has come, folded from its documents in the order of their acceptance. It is what the three-way
 * match compares, and what the next document is drafted from. Quantities and prices are decimal strings.
 */
export interface CaseProgress {
  readonly lines: readonly LineProgress[];
  readonly documents: readonly CaseDocument[];
}

/** One order line, or one line of an invoice without an order. */
export interface LineProgress {
  /** The line's identifier in the order. */
  readonly orderLine: string;
  /** The seller's product number, where the line names one. */
  readonly product?: string;
  readonly name: string;
  readonly unitCode: string;
  readonly ordered: string;
  readonly orderedPrice?: string;
  /** What the seller agreed to; absent until an order response speaks of it. */
  readonly confirmed?: string;
  readonly confirmedPrice?: string;
  readonly despatched: string;
  /** Received and kept by the buyer. */
  readonly received: string;
  /** Despatched, but not kept by the buyer: short, damaged, wrong. With what was received it makes what was despatched. */
  readonly refused: string;
  readonly invoiced: string;
  readonly credited: string;
}

export interface CaseDocument {
  readonly type: string;
  readonly number: string;
  readonly issueDate: string;
  /** `accepted`, `accepted-with-changes` or `rejected` for an answer; absent otherwise. */
  readonly answer?: string;
}

export const emptyProgress: CaseProgress = { lines: [], documents: [] };

/** What the parties agreed on for a line: the confirmation where there is one, else the order. */
export function agreed(line: LineProgress): { quantity: string; price: string | undefined } {
  return { quantity: line.confirmed ?? line.ordered, price: line.confirmedPrice ?? line.orderedPrice };
}
