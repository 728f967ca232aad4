export { ruleCoverage, type RuleCoverage } from './rule-coverage.js';
