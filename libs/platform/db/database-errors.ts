import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';

/** PostgreSQL's error codes (SQLSTATE, appendix A of its manual) that Kontor acts on. */
export const sqlState = {
  uniqueViolation: '23505',
  foreignKeyViolation: '23503',
  checkViolation: '23514',
  serializationFailure: '40001',
  deadlockDetected: '40P01',
  lockNotAvailable: '55P03',
} as const;

interface DriverError {
  readonly message?: string;
  readonly code?: string;
  readonly constraint?: string;
}

/** The SQLSTATE of an error that came from PostgreSQL, through TypeORM or straight from the driver. */
export function sqlStateOf(error: unknown): string | undefined {
  return driverErrorOf(error)?.code;
}

/**
 * The name of the constraint that an error violated, whatever its kind (unique, foreign key, check). Rely on it instead
 * of on message texts: `if (constraintOf(error) === 'document_number_key') throw new KontorError(duplicateNumber)`.
 */
export function constraintOf(error: unknown): string | undefined {
  return driverErrorOf(error)?.constraint;
}

/** Whether an error is a unique violation, of the named constraint if one is given. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (sqlStateOf(error) !== sqlState.uniqueViolation) return false;
  return constraint === undefined || constraintOf(error) === constraint;
}

/** A lock cycle or a conflict of snapshots: nothing was changed, and the same transaction may well succeed now. */
export function isConflict(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state === sqlState.deadlockDetected || state === sqlState.serializationFailure;
}

/** Connection exception, insufficient resources, operator intervention (a shutdown, a restart). */
const outageStates = /^(08...|53...|57P0.)$/;
const outageCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
/** The driver gives these no code. */
const outageTexts =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/;

/** Whether an error only says that the database cannot be reached now: it tells nothing about what was asked of it. */
export function isOutage(error: unknown): boolean {
  // TypeORM lets go of a connection as soon as it breaks; whoever was in a transaction on it meets this at the next query.
  if (error instanceof QueryRunnerProviderAlreadyReleasedError || error instanceof QueryRunnerAlreadyReleasedError) {
    return true;
  }
  const driverError = driverErrorOf(error);
  const code = driverError?.code ?? '';
  return outageStates.test(code) || outageCodes.has(code) || outageTexts.test(driverError?.message ?? '');
}

function driverErrorOf(error: unknown): DriverError | undefined {
  const inner: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return typeof inner === 'object' && inner !== null ? (inner as DriverError) : undefined;
}
