import { KontorError, type ErrorDefinition } from '#kernel';
import type { Finding, FindingTexts } from '../finding/finding.js';
import {
  readXml,
  xmlDoctype,
  xmlEncoding,
  xmlMalformed,
  xmlNotXml,
  xmlTooDeep,
  xmlTooLarge,
  xmlTooManyElements,
  xmlUndeclaredPrefix,
  type XmlElement,
} from '../xml/index.js';

const definitions: readonly ErrorDefinition[] = [
  xmlNotXml,
  xmlMalformed,
  xmlUndeclaredPrefix,
  xmlDoctype,
  xmlTooLarge,
  xmlTooManyElements,
  xmlTooDeep,
  xmlEncoding,
];

const remedy = {
  nl: 'Niets van het bestand is ingelezen.',
  fr: 'Rien du fichier n’a été lu.',
  de: 'Nichts von der Datei wurde eingelesen.',
  en: 'Nothing of the file was read.',
};

/** The errors of the XML reader as findings; their rule is the error's code. */
export const xmlFindingTexts: FindingTexts = Object.fromEntries(
  definitions.map(({ code, message }) => [code, { what: message, remedy }]),
);

/** Reads XML for a reader that answers with findings: a coded error becomes one fatal finding about the whole file. */
export function readXmlOrFinding(input: Uint8Array | string): { root: XmlElement } | { finding: Finding } {
  try {
    return { root: readXml(input) };
  } catch (error) {
    if (!(error instanceof KontorError)) throw error;
    const params = Object.fromEntries(Object.entries(error.params).map(([key, value]) => [key, String(value)]));
    return { finding: { rule: error.code, severity: 'fatal', layer: 'structure', path: '', params } };
  }
}
