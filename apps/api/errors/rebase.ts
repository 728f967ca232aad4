import { KontorError } from '#kernel';
import { InvalidInput } from '#registry';

/** Runs work whose errors point into a part of the request, and points them into the request. */
export async function rebased<T>(prefix: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof KontorError ? moved(error, prefix) : error;
  }
}

function moved(error: KontorError, prefix: string): KontorError {
  if (error instanceof InvalidInput) return new InvalidInput(error.problems.map((problem) => moved(problem, prefix)));
  if (error.field === undefined) return error;
  return new KontorError(error.definition, error.params, { cause: error.cause, field: prefix + error.field });
}
