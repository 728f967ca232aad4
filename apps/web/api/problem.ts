import type { components } from '#api-schema';

type ProblemBody = components['schemas']['Problem'];

/** What the API answered instead of what was asked: RFC 9457 problem details, in the reader's language. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly body: ProblemBody,
    /** Seconds after which to try again, where the server said so. */
    readonly retryAfter?: number,
  ) {
    super(body.detail);
  }

  get status(): number {
    return this.body.status;
  }

  get code(): string {
    return this.body.code;
  }

  /** The sentences about one field, by its JSON pointer: `/address/city`. */
  about(pointer: string): string | undefined {
    const found = this.body.errors?.filter((error) => error.pointer === pointer).map(({ detail }) => detail);
    return found?.length ? found.join(' ') : undefined;
  }

  /** All fields as a Mantine form wants them: `address.city` → sentence. */
  get fields(): Record<string, string> {
    const entries = this.body.errors?.map(
      ({ pointer, detail }) => [pointer.slice(1).replaceAll('/', '.'), detail] as const,
    );
    return Object.fromEntries(entries ?? []);
  }
}

/** The request did not reach the server, or its answer got lost: nothing is known of what happened. */
export class NoConnection extends Error {
  override readonly name = 'NoConnection';
}

export function isProblem(error: unknown, code?: string): error is ApiProblem {
  return error instanceof ApiProblem && (code === undefined || error.code === code);
}
