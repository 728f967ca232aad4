export * from './keys.js';
export * from './element-string.js';
export { applicationIdentifier, type ApplicationIdentifier } from './application-identifiers.js';
