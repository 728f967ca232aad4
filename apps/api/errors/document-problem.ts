import { KontorError, type ErrorDefinition } from '#kernel';
import type { Finding } from '#standards';

/** A refusal that findings explain. */
export class DocumentProblem extends KontorError {
  constructor(
    definition: ErrorDefinition,
    readonly findings: readonly Finding[],
  ) {
    super(definition);
    this.name = 'DocumentProblem';
  }
}
