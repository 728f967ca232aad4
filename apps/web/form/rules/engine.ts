// The rules of the clearing itself, with the tables of every document type: heavy, so only ever loaded by `import()`.
import { checkRules, documentTypes, senderOf, type DocumentType } from '#doctype';
import { allDocumentTypes } from '#doctypes';
import { KontorError } from '#kernel';
import {
  checkStructure,
  codeList,
  explain,
  isFatal,
  readDocument,
  unknownDocument,
  type CodeListName,
  type Fields,
  type Finding as RawFinding,
} from '#standards';
import type { Schemas } from '#web/api/client';
import type { Language } from '#web/texts/languages';
import { textAt, type Body } from '../body/pointer';

/** A finding in words, as the API tells it. */
export type Finding = Schemas['Finding'];

const types = documentTypes(allDocumentTypes);
const texts = types.all.map(({ findingTexts }) => findingTexts);

/**
 * What can be told of a document without knowing its receiver or its trade case: structure and business rules, in words.
 * A number that is left to the clearing is not missing.
 */
export function check(documentType: string, body: Body, language: Language): Finding[] {
  const type = types.find(documentType);
  if (!type) return [];
  const numbered = textAt(body, '/number') ? body : { ...body, number: '1' };
  const structure = checkStructure(type.binding, numbered);
  const rules = rulesOf(documentType, numbered, structure);
  return [...structure, ...rules].map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    layer: finding.layer,
    pointer: finding.path,
    ...(finding.term && { term: finding.term }),
    ...explain(finding, language, texts),
  }));
}

/** While something is missing the official rules say what they can: they do not fall over it. */
function rulesOf(id: string, body: Body, structure: readonly RawFinding[]): readonly RawFinding[] {
  const rules = checkRules(types, id, body, structure);
  if (!structure.some(isFatal)) return rules;
  const known = new Set(structure.map(({ path }) => path));
  return rules.filter(({ path }) => !known.has(path));
}

/** The table of a type: its terms in their order. Undefined for a type that this page does not know. */
export function fieldsOf(documentType: string): Fields | undefined {
  return types.find(documentType)?.binding.fields;
}

/** What stands in a file of UBL, or in words why it cannot be read. */
export type ReadFile =
  | {
      readonly documentType: string;
      /** Participant ids, as far as the document names them. */
      readonly sender: string | undefined;
      readonly receiver: string | undefined;
      readonly body: Body;
      readonly findings: readonly Finding[];
    }
  | { readonly refusal: string };

/** Reads a file of UBL. What its XML has beyond the model goes along in the body, so that nothing is lost. */
export function readFile(bytes: Uint8Array, language: Language): ReadFile {
  try {
    const { id, model } = readDocument(bytes);
    const type = types.find(id);
    if (!type) return { refusal: new KontorError(unknownDocument, { name: id, namespace: '-' }).say(language) };
    const body = model as unknown as Body;
    return { documentType: id, ...partiesOf(type, body), body, findings: check(id, body, language) };
  } catch (error) {
    if (error instanceof KontorError) return { refusal: error.say(language) };
    throw error;
  }
}

/** A document with broken parties is still worth mending. */
function partiesOf(type: DocumentType, body: Body): { sender: string | undefined; receiver: string | undefined } {
  try {
    const { seller, buyer } = type.header(body);
    const isSold = senderOf(type, body) === 'seller';
    return { sender: isSold ? seller : buyer, receiver: isSold ? buyer : seller };
  } catch {
    return { sender: undefined, receiver: undefined };
  }
}

export function codesOf(name: CodeListName): readonly string[] {
  return [...codeList(name)];
}
