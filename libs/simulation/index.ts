export { ClearingClient, type ClientSurroundings, type PaymentOutcome } from './client/clearing-client.js';
export { sayFindings } from './client/say-findings.js';
export { readRetailFile, type RetailFile } from './replay/read-retail-file.js';
export { planReplay, type RetailEvent, type RetailPlan } from './replay/plan-replay.js';
export { replay, type ReplayOptions, type ReplayOutcome, type ReplayProgress } from './replay/replay.js';
export { documentCounts, replayTotals, type ReplayTotals } from './replay/replay-totals.js';
export type { RejectedLine } from './replay/retail-line.js';
