import type { CaseProgress, LineProgress } from '#doctype';
import { priceEach } from '../decimals.js';
import { freshLine, lineOf, withDocument, withLine } from '../progress.js';
import type { AnyResponse, ResponseLine } from './any-response.js';

/** What a response code (UNCL4343) says, as the case tells it; an acknowledgement is no answer yet. */
const answers: Readonly<Record<string, string>> = { AP: 'accepted', CA: 'accepted-with-changes', RE: 'rejected' };

/** The answer that a response gives, or undefined for an acknowledgement. */
export function answerIn(response: AnyResponse): string | undefined {
  return answers[response.responseCode.trim()];
}

/** The case after the answer: what the seller confirms of each line. Lines it does not speak of are confirmed as ordered. */
export function advanceByResponse(
  progress: CaseProgress,
  response: AnyResponse,
  type: 'order-response' | 'order-response-advanced',
): CaseProgress {
  const answer = answerIn(response);
  const document = { type, number: response.number, issueDate: response.issueDate };
  if (answer === undefined) return withDocument(progress, document);
  const confirmed: CaseProgress = {
    ...withDocument(progress, { ...document, answer }),
    lines: progress.lines.map(answer === 'rejected' ? refuse : confirm),
  };
  return (response.lines ?? []).reduce(confirmLine, confirmed);
}

function confirmLine(progress: CaseProgress, line: ResponseLine): CaseProgress {
  const number = line.purchaseOrderLineReference;
  if (!lineOf(progress, number)) return { ...progress, lines: [...progress.lines, ...addedLine(line)] };
  return withLine(progress, number, (ordered) => {
    if (line.statusCode.trim() === '7') return refuse(ordered);
    const price = priceEach(line.price);
    const product = line.substitute?.item.sellersIdentifier;
    const name = line.substitute?.item.name;
    return {
      ...ordered,
      ...(product === undefined ? {} : { product }),
      ...(name === undefined ? {} : { name }),
      confirmed: line.orderedQuantity ?? ordered.ordered,
      ...(price === undefined ? {} : { confirmedPrice: price }),
    };
  });
}

/** A line that the seller adds (status 1): nothing of it was ordered. */
function addedLine(line: ResponseLine): LineProgress[] {
  if (line.statusCode.trim() !== '1' || line.orderedQuantity === undefined) return [];
  const price = priceEach(line.price);
  const product = line.item.sellersIdentifier;
  return [
    freshLine({
      orderLine: line.purchaseOrderLineReference,
      ...(product === undefined ? {} : { product }),
      name: line.item.name,
      unitCode: line.orderedQuantityUnitCode ?? 'C62',
      ordered: '0',
      confirmed: line.orderedQuantity,
      ...(price === undefined ? {} : { confirmedPrice: price }),
    }),
  ];
}

function confirm(line: LineProgress): LineProgress {
  return {
    ...line,
    confirmed: line.ordered,
    ...(line.orderedPrice === undefined ? {} : { confirmedPrice: line.orderedPrice }),
  };
}

function refuse(line: LineProgress): LineProgress {
  return { ...line, confirmed: '0' };
}
