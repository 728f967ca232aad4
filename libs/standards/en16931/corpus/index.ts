import { calculationMutations } from './calculation-mutations.js';
import { contentMutations } from './content-mutations.js';
import type { Mutation } from './mutation.js';
import { presenceMutations } from './presence-mutations.js';
import { surplusMutations } from './surplus-mutations.js';
import { vatMutations } from './vat-mutations.js';

/** For every fatal rule a document that breaks it, and as few others as can be. */
export const mutations: readonly Mutation[] = [
  ...presenceMutations,
  ...contentMutations,
  ...calculationMutations,
  ...vatMutations,
  ...surplusMutations,
];
