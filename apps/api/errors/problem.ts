import { KontorError, type Language } from '#kernel';
import { InvalidInput } from '#registry';
import type { DocumentTypes } from '#doctype';
import { findingViews, type ExplainedFinding } from '../http/views/finding-view.js';
import { DocumentProblem } from './document-problem.js';
import { InvalidRequest } from './invalid-request.js';
import { statusOf } from './status-of.js';
import { titles } from './titles.js';

/** RFC 9457 problem details, with the members that Kontor adds. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The path that was asked for. */
  readonly instance: string;
  readonly code: string;
  readonly correlationId: string;
  /** What is wrong with which field; a JSON pointer into the body, or the name of a query parameter or header behind `/`. */
  readonly errors?: readonly FieldProblem[];
  readonly findings?: readonly ExplainedFinding[];
}

export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

export interface ProblemPlace {
  readonly types: DocumentTypes;
  readonly language: Language;
  readonly path: string;
  readonly correlationId: string;
}

/** An error in words, for the one who asked. */
export function problemOf(error: KontorError, { types, language, path, correlationId }: ProblemPlace): Problem {
  const status = statusOf(error);
  const errors = fieldProblems(error, language);
  return {
    type: `/problems/${error.code}`,
    title: (titles[status] ?? titles[status >= 500 ? 500 : 422]!)[language],
    status,
    detail: error.say(language),
    instance: path,
    code: error.code,
    correlationId,
    ...(errors.length > 0 && { errors }),
    ...(error instanceof DocumentProblem && { findings: findingViews(error.findings, types, language) }),
  };
}

function fieldProblems(error: KontorError, language: Language): FieldProblem[] {
  if (error instanceof InvalidInput || error instanceof InvalidRequest) {
    return error.problems.flatMap((each) => fieldProblems(each, language));
  }
  if (error.field === undefined) return [];
  return [{ pointer: error.field, code: error.code, detail: error.say(language) }];
}
