import type { DocumentContext } from '#doctype';
import type { CatalogueResponse, Finding } from '#standards';
import { contradiction, deviation } from '../common/findings.js';

/** A catalogue is accepted or rejected once. Nothing is said where it is not known. */
export function catalogueResponseContext(response: CatalogueResponse, { references }: DocumentContext): Finding[] {
  return references.flatMap(({ reference: { path, number }, state, issueDate }) => {
    const findings: Finding[] = [];
    if (['accepted', 'rejected'].includes(state)) {
      const text = `KONTOR-CATALOGUE-RESPONSE-ANSWERED-${state}`;
      findings.push(contradiction('KONTOR-CATALOGUE-RESPONSE-ANSWERED', path, { number }, text));
    }
    if (response.issueDate < issueDate) {
      const params = { date: response.issueDate, issued: issueDate };
      findings.push(deviation('KONTOR-CATALOGUE-RESPONSE-DATE', '/issueDate', params));
    }
    return findings;
  });
}
