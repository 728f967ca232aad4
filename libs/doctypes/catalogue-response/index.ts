export { catalogueResponseType } from './catalogue-response.js';
export * from './catalogue-response-draft.js';
