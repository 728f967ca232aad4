import type { CaseProgress, DocumentReference } from '#doctype';
import type { Finding } from '#standards';
import { contradiction } from './findings.js';

/** Whether the buyer has cancelled the order of the case. */
export function isCancelled({ documents }: CaseProgress): boolean {
  return documents.some(({ type }) => type === 'order-cancellation');
}

/** Nothing follows on a cancelled order. */
export function checkNotCancelled(progress: CaseProgress, { path, number }: DocumentReference): Finding[] {
  return isCancelled(progress) ? [contradiction('KONTOR-ORDER-CANCELLED', path, { order: number })] : [];
}
