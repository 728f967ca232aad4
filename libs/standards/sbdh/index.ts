export * from './identifiers.js';
export { keepsSchemeRule } from './participant-checks.js';
export { type BusinessEnvelope, envelopeNamespace, selfDescription, writeEnvelope } from './envelope.js';
export { type EnvelopeReading, isEnvelope, readEnvelope, readEnvelopeElement } from './read-envelope.js';
export { envelopeFindingTexts } from './envelope-findings.js';
