import type { z } from 'zod';
import { KontorError, type ErrorDefinition, type ErrorParams } from '#kernel';
import { missingField, unknownChoice } from '#registry';
import { invalidFormat, unknownField, valueOutOfRange, wrongType } from './http-errors.js';

type Issue = z.core.$ZodIssue;

/** More than anyone mends in one go. */
const mostProblems = 50;

/** What a schema found wrong, in Kontor's words: each with its JSON pointer. */
export function problemsOfIssues(issues: readonly Issue[], input: unknown): KontorError[] {
  return issues
    .slice(0, mostProblems)
    .flatMap((issue) => problemsOf(issue, input))
    .slice(0, mostProblems);
}

function problemsOf(issue: Issue, input: unknown): KontorError[] {
  const pointer = pointerOf(issue.path);
  const field = String(issue.path.at(-1) ?? '/').slice(0, 60);
  const problem = (definition: ErrorDefinition, params: ErrorParams = {}, at = pointer): KontorError =>
    new KontorError(definition, { field, ...params }, { field: at });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostProblems).map((key) => {
        const name = key.slice(0, 60);
        return problem(unknownField, { field: name }, pointerOf([...issue.path, name]));
      });
    case 'invalid_type':
      if (valueAt(input, issue.path) === undefined) return [problem(missingField)];
      return [problem(wrongType, { expected: issue.expected })];
    case 'too_big':
      return [problem(valueOutOfRange, { bound: '≤', limit: String(issue.maximum) })];
    case 'too_small':
      return [problem(valueOutOfRange, { bound: '≥', limit: String(issue.minimum) })];
    case 'invalid_value': {
      const value = valueAt(input, issue.path);
      if (value === undefined) return [problem(missingField)];
      return [problem(unknownChoice, { value: shown(value), choices: issue.values.join(', ') })];
    }
    case 'invalid_format':
      return [problem(invalidFormat, { format: issue.format })];
    case 'invalid_union':
      return unionProblems(issue, input, problem);
    default:
      return [problem(invalidFormat, { format: issue.message })];
  }
}

/** Of the alternatives, the one that fails the least is the one that was meant. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  input: unknown,
  problem: (definition: ErrorDefinition, params?: ErrorParams) => KontorError,
): KontorError[] {
  const [closest] = [...issue.errors].sort((left, right) => depth(right) - depth(left) || left.length - right.length);
  if (!closest || closest.length === 0) return [problem(invalidFormat, { format: issue.message })];
  return closest
    .slice(0, mostProblems)
    .flatMap((each) => problemsOf({ ...each, path: [...issue.path, ...each.path] }, input));
}

/** An alternative whose complaints lie deeper agreed with more of the value. */
function depth(issues: readonly Issue[]): number {
  return issues.reduce((least, { path }) => Math.min(least, path.length), Infinity);
}

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[segment];
  }
  return value;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 40) : typeof value;
}
