import { CreateClassGrants1795262600000 } from './grants/create-class-grants.migration.js';

export const classroomMigrations = [CreateClassGrants1795262600000];

export { casesOfFirms, factsOfCase, lookBackDays, type CaseFacts, type DocumentFacts } from './board/case-facts.js';
export { faults, stages, stagesOf, usualDays, type Fault, type Stage, type StageFact } from './board/stages.js';
export {
  boardOf,
  cellStates,
  type BoardRow,
  type Cell,
  type CellEntry,
  type CellState,
  type OpenRejection,
} from './board/board.js';
export { openRejections, type CaseRejection } from './checks/rejections.js';
export { checksOfCase, type CaseChecks, type CheckedDocument } from './checks/case-checks.js';
export { grantReason, grantsOf, grantToFirms, type ClassGrant, type NewGrant } from './grants/grants.js';
export * from './grants/grant-errors.js';
