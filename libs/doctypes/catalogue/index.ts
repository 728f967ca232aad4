export { catalogueType } from './catalogue.js';
export * from './catalogue-draft.js';
