import { breakdownRules } from './breakdown.js';
import { vatCategories } from './categories.js';
import { exemptionRules } from './exemptions.js';
import { vatFamily } from './family.js';
import { particularVatRules } from './particular.js';

/** The breakdown, the rules that all VAT categories have, and those that single ones have. */
export const vatRules = [...breakdownRules, exemptionRules, ...vatCategories.flatMap(vatFamily), particularVatRules];
