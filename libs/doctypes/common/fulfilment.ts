import { agreed, type CaseProgress, type LineProgress } from '#doctype';
import { exact } from './decimals.js';

/** Whether all that the parties agreed on has left the seller. */
export function isDespatched({ lines }: CaseProgress): boolean {
  return lines.every((line) => exact(line.despatched).gte(exact(agreed(line).quantity)));
}

/** Whether the buyer has answered for all that they agreed on: kept it, or said that it is missing or refused. */
export function isReceived({ lines }: CaseProgress): boolean {
  return lines.every((line) => answeredFor(line).gte(exact(agreed(line).quantity)));
}

function answeredFor(line: LineProgress) {
  return exact(line.received).plus(exact(line.refused));
}
