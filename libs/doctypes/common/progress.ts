import type { CaseDocument, CaseProgress, LineProgress } from '#doctype';

/** The case with one more document in its list. */
export function withDocument(progress: CaseProgress, document: CaseDocument): CaseProgress {
  return { ...progress, documents: [...progress.documents, document] };
}

/** The case with the line changed; unchanged where the case has no such line. */
export function withLine(
  progress: CaseProgress,
  orderLine: string,
  change: (line: LineProgress) => LineProgress,
): CaseProgress {
  return { ...progress, lines: progress.lines.map((line) => (line.orderLine === orderLine ? change(line) : line)) };
}

/** The order line with this identifier. */
export function lineOf(progress: CaseProgress, orderLine: string | undefined): LineProgress | undefined {
  return progress.lines.find((line) => line.orderLine === orderLine);
}

/** A line of which nothing has happened yet. */
export function freshLine(
  line: Pick<LineProgress, 'orderLine' | 'name' | 'unitCode' | 'ordered'> & Partial<LineProgress>,
): LineProgress {
  return { despatched: '0', received: '0', refused: '0', invoiced: '0', credited: '0', ...line };
}

/** The last answer to the order that was more than an acknowledgement. */
export function answerOf(progress: CaseProgress): string | undefined {
  return progress.documents.findLast((document) => document.answer !== undefined)?.answer;
}
