import { clearingFindingTexts } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { explainWith, isFatal, type Finding } from '#standards';

const MOST = 3;

/** The fatal findings in English, for a report; the first few of many. */
export function sayFindings(findings: readonly Finding[], documentType: string, types: DocumentTypes): string {
  const texts = [clearingFindingTexts, types.find(documentType)?.findingTexts ?? {}];
  const fatal = findings.filter(isFatal);
  const said = fatal.slice(0, MOST).map((finding) => `${finding.rule}: ${explainWith(texts, finding, 'en').what}`);
  return `${said.join(' ')}${fatal.length > MOST ? ` And ${fatal.length - MOST} more findings.` : ''}`;
}
