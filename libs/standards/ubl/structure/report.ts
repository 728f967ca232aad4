import type { Finding, Severity } from '../../finding/finding.js';

/** A document with more breaches than this is not read further: nobody reads more findings. */
const enough = 500;

/** Collects what a structural check finds. */
export class Report {
  readonly findings: Finding[] = [];

  get isFull(): boolean {
    return this.findings.length >= enough;
  }

  add(
    rule: string,
    text: string,
    place: { readonly path: string; readonly term?: string },
    params: Readonly<Record<string, string>> = {},
    severity: Severity = 'fatal',
  ): void {
    const { path, term } = place;
    this.findings.push({ rule, severity, layer: 'structure', path, ...(term && { term }), params, text });
  }
}
