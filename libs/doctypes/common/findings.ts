import type { Finding, FindingLayer, Severity } from '#standards';

type Params = Readonly<Record<string, string>>;

/** One way to break a rule: its id, where, and what fills the places of its text. */
export type Complain = (rule: string, path: string, params?: Params, text?: string) => Finding;

const finding =
  (layer: FindingLayer, severity: Severity): Complain =>
  (rule, path, params, text) => ({
    rule,
    severity,
    layer,
    path,
    ...(params ? { params } : {}),
    ...(text ? { text } : {}),
  });

/** A broken rule of the document alone. */
export const broken = finding('business', 'fatal');
/** Something in the document alone that is worth a look. */
export const doubtful = finding('business', 'warning');
/** Something that cannot be, given what is known besides the document. */
export const contradiction = finding('context', 'fatal');
/** Something that deviates from what is known besides the document. */
export const deviation = finding('context', 'warning');
