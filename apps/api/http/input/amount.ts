import { KontorError, moneyOf } from '#kernel';

/**
 * The minor units of an amount in a field of a request.
 * @throws KontorError `invalid-amount` that points at the field
 */
export function amountOf(text: string, currency: string, field: string): bigint {
  try {
    return moneyOf(text, currency).minor;
  } catch (error) {
    if (!(error instanceof KontorError)) throw error;
    throw new KontorError(error.definition, error.params, { cause: error, field });
  }
}
