import type { Language } from '#kernel';
import { type Explanation, explainWith, type Finding, type FindingTexts } from './finding/finding.js';
import { codaFindingTexts } from './coda/coda-findings.js';
import { billingTexts } from './en16931/rules.js';
import { ciiTexts } from './facturx/codec/cii-texts.js';
import { camtFindingTexts } from './iso20022/camt/camt-findings.js';
import { paymentFindingTexts } from './iso20022/pain001/payment-findings.js';
import { xmlFindingTexts } from './iso20022/xml-findings.js';
import { envelopeFindingTexts } from './sbdh/envelope-findings.js';
import { peppolTexts } from './peppol/index.js';
import { structureTexts } from './ubl/structure/structure-texts.js';

/** The texts of all findings that this library gives. */
const tables: readonly FindingTexts[] = [
  structureTexts,
  xmlFindingTexts,
  envelopeFindingTexts,
  paymentFindingTexts,
  camtFindingTexts,
  codaFindingTexts,
  billingTexts,
  peppolTexts,
  ciiTexts,
];

/**
 * A finding in words: what is wrong, where, and how to put it right. `more` are the texts of findings that others give,
 * such as the context checks of a document type; they win over those of this library.
 */
export function explain(finding: Finding, language: Language, more: readonly FindingTexts[] = []): Explanation {
  return explainWith([...more, ...tables], finding, language);
}
