import { KontorError, languages, type ErrorDefinition, type ErrorParams } from '#kernel';
import {
  forbiddenCharacters,
  invalidInput,
  missingField,
  numberOutOfRange,
  textTooLong,
  unknownChoice,
} from './input-errors.js';

/** Everything that is wrong with an input, so that its author can mend it in one go. */
export class InvalidInput extends KontorError {
  constructor(readonly problems: readonly KontorError[]) {
    super(invalidInput, { count: problems.length, first: problems[0]?.field ?? '' });
    this.name = 'InvalidInput';
  }
}

/** Control characters never belong in a text of a form; a line break only where `lines` says so. */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029\ufffe\uffff]/;
const lineBreaks = /[\t\n\r]/;
/** Half a character: PostgreSQL refuses it as UTF-8. */
const loneSurrogate = /\p{Cs}/u;

/** Collects problems of one input; every field is a JSON pointer below `prefix`. */
export class Problems {
  readonly list: KontorError[] = [];

  constructor(private readonly prefix = '') {}

  add(definition: ErrorDefinition, field: string, params: ErrorParams = {}): void {
    this.list.push(new KontorError(definition, params, { field: `${this.prefix}/${field}` }));
  }

  /** Reports unless `holds`. */
  require(holds: boolean, definition: ErrorDefinition, field: string, params: ErrorParams = {}): void {
    if (!holds) this.add(definition, field, params);
  }

  /** A text that must be there, of at most `max` characters, without control characters. */
  text(field: string, value: string | null | undefined, max: number, options: { lines?: boolean } = {}): void {
    if (this.filled(field, typeof value === 'string' ? value : null)) this.optionalText(field, value, max, options);
  }

  /** Reports a text that is not there; whether there is one to look at. */
  filled(field: string, value: string | null | undefined): boolean {
    const isFilled = value !== null && value !== undefined && String(value).trim() !== '';
    if (!isFilled) this.add(missingField, field, { field });
    return isFilled;
  }

  optionalText(field: string, value: string | null | undefined, max: number, options: { lines?: boolean } = {}): void {
    if (value === null || value === undefined) return;
    if (value.length > max) this.add(textTooLong, field, { field, max, length: value.length });
    else if (controls.test(value) || (!options.lines && lineBreaks.test(value)) || loneSurrogate.test(value)) {
      this.add(forbiddenCharacters, field, { field });
    }
  }

  /** The same text in all four languages. */
  localizedText(field: string, value: Readonly<Record<string, string>> | null | undefined, max: number): void {
    for (const language of languages) this.text(`${field}/${language}`, value?.[language], max);
  }

  choice(field: string, value: string | null | undefined, choices: readonly string[]): void {
    if (typeof value === 'string' && choices.includes(value)) return;
    this.add(unknownChoice, field, { field, value: String(value).slice(0, 40), choices: choices.join(', ') });
  }

  integer(field: string, value: number, min: number, max: number): void {
    if (Number.isInteger(value) && value >= min && value <= max) return;
    this.add(numberOutOfRange, field, { field, value: String(value).slice(0, 40), min, max });
  }

  /** @throws InvalidInput with every problem found. */
  throwIfAny(): void {
    if (this.list.length > 0) throw new InvalidInput(this.list);
  }
}
