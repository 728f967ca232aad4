import { AddEnvelopeInstanceId1763726400000 } from './migrations/add-instance-id.migration.js';
import { AddEnvelopeCorrelation1795274400000 } from './migrations/add-envelope-correlation.migration.js';
import { AddDueDates1795262460100 } from './migrations/add-due-dates.migration.js';
import { AddClaimAllocations1795262580000 } from './migrations/add-claim-allocations.migration.js';
import { CreateClearing1763683700000 } from './migrations/create-clearing.migration.js';
import { DeadLettersOfNetworks1795262400020 } from './migrations/dead-letters-of-networks.migration.js';
import { CreateDrafts1763900000000 } from './migrations/create-drafts.migration.js';
import { KeepBodiesOutOfLine1795276800000 } from './migrations/keep-bodies-out-of-line.migration.js';
import { SearchWithinIndex1795276200000 } from './migrations/search-within-index.migration.js';

export const clearingMigrations = [
  CreateClearing1763683700000,
  AddClaimAllocations1795262580000,
  CreateDrafts1763900000000,
  AddEnvelopeInstanceId1763726400000,
  DeadLettersOfNetworks1795262400020,
  AddDueDates1795262460100,
  AddEnvelopeCorrelation1795274400000,
  KeepBodiesOutOfLine1795276800000,
  SearchWithinIndex1795276200000,
];

export {
  envelopeTopic,
  laneKey,
  laneOfKey,
  type EnvelopeMediaType,
  type EnvelopeReceipt,
  type EnvelopeState,
  type EnvelopeWaiting,
  type NewEnvelope,
} from './intake/envelope.js';
export { laneCount, laneOf } from './intake/lane.js';
export { EnvelopeIntake } from './intake/envelope-intake.js';
export { submitEnvelopes, type IntakeSurroundings } from './intake/submit-envelopes.js';
export {
  envelopeBacklog,
  publishEnvelopes,
  waitingEnvelopes,
  type WaitingEnvelope,
} from './intake/waiting-envelopes.js';
export { IntakeBound, type IntakeLimits } from './intake/intake-bound.js';
export { lookAtBacklog, lookAtPaymentBacklog, type BacklogLook } from './intake/backlog.js';
export { correlationOf, decidedReceipts, listReceipts, receiptOf } from './intake/receipts.js';
export * from './intake/intake-errors.js';
export { messageLevelResponseOf, type ReceiptParties, type ReceiptWords } from './receipts/message-level-response.js';
export { ClearingPipeline, type ClearingSurroundings, type LaneSummary } from './pipeline/clearing-pipeline.js';
export type { Decision, DecisionOutcome } from './pipeline/decision.js';
export { clearingFindingTexts } from './pipeline/finding-texts.js';
export { PaymentPipeline } from './claims/payment-pipeline.js';
export {
  documentOf,
  eachDocument,
  markOpened,
  markRead,
  type Condition,
  type DocumentSummary,
  type StoredDocument,
} from './documents/documents.js';
export { caseOf, listCases, timelineOf, type TimelineEntry, type TradeCase } from './cases/trade-cases.js';
export { listClaims, type ClaimRecord } from './claims/list-claims.js';
export { settlements, type SettledBy } from './claims/settled-by.js';
export { payClaims, type ClaimPayment, type ClaimsToPay } from './proposals/pay-claims.js';
export { payableClaims, type PayableClaim, type PayableFilter } from './proposals/payable-claims.js';
export { candidatesFor, type Candidate, type CandidateReason } from './reconciliation/candidates.js';
export { matchesOf, movementRestrictions, standing as standingMatches, type Match } from './reconciliation/matches.js';
export {
  reconcile,
  undoReconciliation,
  type ReceivedPayment,
  type WantedAllocation,
} from './reconciliation/reconcile.js';
export * from './reconciliation/reconciliation-errors.js';
export { auditClearing } from './audit/audit-clearing.js';
export * from './drafts/draft.js';
export * from './drafts/draft-errors.js';
export { draftOf, listDrafts } from './drafts/find-drafts.js';
export { beginDraft, removeDraft, saveDraft, type DraftChange } from './drafts/save-draft.js';
export { sendDraft, type Sending } from './drafts/send-draft.js';
export { sentContentOf, type SentContent } from './drafts/rejected-envelope.js';
export { caseFileOf } from './documents/case-file.js';
export { graceDays, lastReminder, type Reminder } from './reminders/reminder.js';
export { listReminders, reminderOf } from './reminders/list-reminders.js';
export { sendReminder, type NewReminder } from './reminders/send-reminder.js';
export * from './documents/list-documents.js';
export * from './todo/expected-documents.js';
export { openClaims, type OpenClaim } from './todo/open-claims.js';
export { rejectedEnvelopes, type RejectedEnvelope } from './todo/rejected-envelopes.js';
