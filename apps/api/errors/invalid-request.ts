import { KontorError } from '#kernel';
import { invalidRequest } from './http-errors.js';

/** A request that does not have the shape that its endpoint reads, with everything that is wrong with it. */
export class InvalidRequest extends KontorError {
  constructor(readonly problems: readonly KontorError[]) {
    super(invalidRequest, { count: problems.length, first: problems[0]?.field ?? '' });
    this.name = 'InvalidRequest';
  }
}
