import { CreateScenarios1795262700000 } from './scenario/create-scenarios.migration.js';

export const simulationMigrations = [CreateScenarios1795262700000];

export { ClearingClient, type ClientSurroundings, type PaymentOutcome } from './client/clearing-client.js';
export { sayFindings } from './client/say-findings.js';
export {
  awaited,
  behaviours,
  customerBehaviours,
  outcomes,
  scenarioStates,
  supplierBehaviours,
  type Behaviour,
  type Failure,
  type Scenario,
} from './scenario/scenario.js';
export { cancelScenario, scenarioOf, scenariosOf, startScenario, type NewScenario } from './scenario/scenarios.js';
export { playScenarios, type ScenarioSurroundings } from './scenario/play-scenarios.js';
export * from './scenario/scenario-errors.js';
export { readRetailFile, type RetailFile } from './replay/read-retail-file.js';
export { planReplay, type RetailPlan } from './replay/plan-replay.js';
export type { RetailCredit, RetailEvent, RetailSale } from './replay/retail-event.js';
export { replay, type ReplayOptions, type ReplayOutcome, type ReplayProgress } from './replay/replay.js';
export { documentCounts, replayTotals, type ReplayTotals } from './replay/replay-totals.js';
export type { RejectedLine } from './replay/retail-line.js';
export { planDay, type OfferedProduct } from './trading/plan-day.js';
export { courses, type Course, type ScriptLine, type TradeScript } from './trading/trade-script.js';
export { tradeDay, type TradeDayOptions } from './trading/trade-day.js';
export { summariseDay, type DaySummary } from './trading/summarise-day.js';
