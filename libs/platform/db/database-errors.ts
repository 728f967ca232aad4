import { QueryFailedError } from 'typeorm';

/** PostgreSQL's error codes (SQLSTATE, appendix A of its manual) that Kontor acts on. */
export const sqlState = {
  uniqueViolation: '23505',
  foreignKeyViolation: '23503',
  checkViolation: '23514',
  serializationFailure: '40001',
  deadlockDetected: '40P01',
} as const;

interface DriverError {
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

function driverErrorOf(error: unknown): DriverError | undefined {
  const inner: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return inner instanceof Error ? (inner as DriverError) : undefined;
}
