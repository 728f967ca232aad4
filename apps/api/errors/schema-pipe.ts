import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { KontorError } from '#kernel';
import { unsupportedMediaType } from './http-errors.js';
import { problemsOfIssues } from './issue-problems.js';
import { InvalidRequest } from './invalid-request.js';

/**
 * Checks what a parameter's `{ schema }` says of it, and hands the endpoint what the schema makes of it. Apart from
 * Nest's own pipe in that it says what is wrong in the reader's language, and does not wait for what takes no time.
 */
@Injectable()
export class SchemaPipe implements PipeTransform {
  transform(value: unknown, { schema }: ArgumentMetadata): unknown {
    if (!(schema instanceof z.ZodType)) return value;
    // A schema would look at each of its bytes as a field.
    if (Buffer.isBuffer(value)) throw new KontorError(unsupportedMediaType);
    return parseWith(schema, value);
  }
}

/** What a schema makes of an input. @throws InvalidRequest with all that is wrong */
export function parseWith<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InvalidRequest(problemsOfIssues(result.error.issues, input));
}
