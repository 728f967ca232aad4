import { fill } from '../language/fill.js';
import type { Language, LocalizedText } from '../language/language.js';

/** `transient`: the same call may succeed later, so a queue retries it. `final`: it never will. */
export type ErrorKind = 'transient' | 'final';

/** What an error code means, declared once beside the code that throws it. */
export interface ErrorDefinition {
  /** Stable and kebab-case: clients and the api's status map rely on it. */
  readonly code: string;
  readonly kind: ErrorKind;
  /** What is wrong and what to do, with `{places}` for the parameters. */
  readonly message: LocalizedText;
}

export type ErrorParams = Readonly<Record<string, string | number>>;

export function defineError(code: string, kind: ErrorKind, message: LocalizedText): ErrorDefinition {
  return { code, kind, message };
}

/** An error that Kontor foresaw: coded, transient or final, sayable in every language. Anything else is a defect. */
export class KontorError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;

  constructor(
    readonly definition: ErrorDefinition,
    readonly params: ErrorParams = {},
    options?: { cause?: unknown; field?: string },
  ) {
    super(`${definition.code}: ${fill(definition.message.en, params)}`, { cause: options?.cause });
    this.name = 'KontorError';
    this.code = definition.code;
    this.kind = definition.kind;
    this.field = options?.field;
  }

  /** JSON pointer to the input field that caused it, where there is one. */
  readonly field: string | undefined;

  say(language: Language): string {
    return fill(this.definition.message[language], this.params, language);
  }
}
