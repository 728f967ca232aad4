export { transportExecutionPlanType } from './transport-execution-plan.js';
export * from './transport-execution-plan-draft.js';
