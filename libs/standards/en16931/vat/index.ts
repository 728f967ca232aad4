import { vatCategories } from './categories.js';
import { vatFamily } from './family.js';

/** The rules of all VAT categories. */
export const vatRules = vatCategories.flatMap(vatFamily);
