export { checkPeppol, peppolRules } from './check-peppol.js';
export { peppolTexts } from './texts/peppol-texts.js';
