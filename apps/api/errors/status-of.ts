import type { KontorError } from '#kernel';

/**
 * The only place that says which HTTP status an error code has. A code that is not listed is a rule that the request
 * broke (422) when it is final, and a passing trouble (503) when it is transient.
 */
const statusOfCode: Readonly<Record<string, number>> = {
  'malformed-json': 400,
  'malformed-request': 400,
  'invalid-request': 400,
  'invalid-cursor': 400,
  'missing-idempotency-key': 400,
  'invalid-idempotency-key': 400,
  'document-unknown': 422,
  'not-signed-in': 401,
  'sign-in-failed': 401,
  forbidden: 403,
  'foreign-origin': 403,
  'not-found': 404,
  'unknown-route': 404,
  'unknown-bank-account': 404,
  'unknown-statement': 404,
  'unknown-dead-letter': 404,
  'idempotency-conflict': 409,
  'payment-reference-used': 409,
  'product-number-taken': 409,
  'user-name-taken': 409,
  'goal-code-taken': 409,
  'firm-closed': 409,
  'firm-number-taken': 409,
  'class-name-taken': 409,
  'trading-paused': 409,
  'grant-conflict': 409,
  'school-name-taken': 409,
  'network-code-taken': 409,
  'iban-taken': 409,
  'transfer-conflict': 409,
  'account-status-conflict': 409,
  'draft-id-taken': 409,
  'draft-sent': 409,
  'step-not-now': 409,
  'envelope-not-rejected': 409,
  'claim-settled': 409,
  'claim-not-overdue': 409,
  'reminder-too-early': 409,
  'reminders-exhausted': 409,
  'draft-changed': 412,
  'request-too-large': 413,
  'draft-too-large': 413,
  'envelope-too-large': 413,
  'xml-too-large': 413,
  'pdf-too-large': 413,
  'sheet-too-large': 413,
  'unsupported-media-type': 415,
  'missing-version': 428,
  'too-many-attempts': 429,
  'internal-error': 500,
  'service-unavailable': 503,
  'queue-unavailable': 503,
};

export function statusOf(error: Pick<KontorError, 'code' | 'kind'>): number {
  return statusOfCode[error.code] ?? (error.kind === 'transient' ? 503 : 422);
}
