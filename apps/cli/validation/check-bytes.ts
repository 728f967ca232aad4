import { KontorError } from '#kernel';
import {
  bindingIds,
  bindingOf,
  checkContent,
  checkStructure,
  concerning,
  isEnvelope,
  isMisshapen,
  readBusinessDocument,
  readCamtStatements,
  readCoda,
  readEnvelopeElement,
  readPaymentFile,
  readXml,
  findingsOf,
  type BusinessDocument,
  type Finding,
  type XmlElement,
} from '#standards';

/** What a file turned out to be, and what is wrong with it. */
export interface Judgement {
  /** A document type (`invoice`), `coda`, the ISO 20022 message, or null where the file tells no type. */
  readonly type: string | null;
  readonly findings: readonly Finding[];
}

const iso20022 = 'urn:iso:std:iso:20022:tech:xsd:';
const example = '{"documentType": "invoice", "body": {}}';

/**
 * Recognises a file by its content, its name only where that says nothing, and checks it by the official rules of its
 * kind. Nothing that a file can hold makes this throw.
 */
export function checkBytes(bytes: Uint8Array, name: string): Judgement {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const start = head.replace(/^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '').replace(/^[\s\0]+/, '');
  if (bytes.length === 0) return refused('FILE-EMPTY');
  if (start.startsWith('<') || /\.xml$/i.test(name)) return checkXml(bytes);
  if (/^[{[]/.test(start) || /\.json$/i.test(name)) return checkJson(bytes);
  // A header record: the kind, four zeros, the day, the bank.
  if (/^00000\d{6}/.test(start) || /\.(cod|coda)$/i.test(name)) {
    return { type: 'coda', findings: readCoda(bytes).findings };
  }
  return refused('FILE-FORMAT');
}

/** One fatal finding about the whole file. */
export function refused(rule: string, params: Finding['params'] = {}, type: string | null = null): Judgement {
  return { type, findings: [{ rule, severity: 'fatal', layer: 'structure', path: '', params }] };
}

function checkXml(bytes: Uint8Array): Judgement {
  try {
    const root = readXml(bytes);
    if (isEnvelope(root)) return checkEnvelope(root);
    if (root.namespace.startsWith(`${iso20022}pain.`)) {
      return { type: messageOf(root), findings: findingsOf(readPaymentFile(bytes)) };
    }
    if (root.namespace.startsWith(`${iso20022}camt.`)) {
      return { type: messageOf(root), findings: readCamtStatements(bytes).findings };
    }
    return checkDocument(readBusinessDocument(root));
  } catch (error) {
    if (!(error instanceof KontorError)) throw error;
    return refused(error.code, textsOf(error.params));
  }
}

/** The header's findings come first: a receiver sees them before it opens the document. */
function checkEnvelope(root: XmlElement): Judgement {
  const { payload, findings } = readEnvelopeElement(root);
  if (!payload) return { type: null, findings };
  try {
    const inside = checkDocument(readBusinessDocument(payload));
    return { type: inside.type, findings: [...findings, ...inside.findings] };
  } catch (error) {
    if (!(error instanceof KontorError)) throw error;
    return { type: null, findings: [...findings, ...refused(error.code, textsOf(error.params)).findings] };
  }
}

/** Structure and content together say everything, and everything once. */
function checkDocument(read: BusinessDocument): Judgement {
  const content = concerning(read.syntax, checkContent(read));
  return { type: read.id, findings: [...read.findings, ...content] };
}

function checkJson(bytes: Uint8Array): Judgement {
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('FILE-JSON');
  }
  if (!isDocument(given)) return refused('FILE-JSON-SHAPE', { example });
  const { documentType, body } = given;
  const binding = bindingOf(documentType);
  if (!binding) {
    return refused('FILE-DOCUMENT-TYPE', { found: documentType.slice(0, 60), known: bindingIds.join(', ') });
  }
  const structure = checkStructure(binding, body);
  if (isMisshapen(structure)) return { type: documentType, findings: structure };
  const content = checkContent({ id: documentType, model: body });
  return { type: documentType, findings: [...structure, ...content] };
}

function isDocument(given: unknown): given is { documentType: string; body: unknown } {
  return (
    typeof given === 'object' &&
    given !== null &&
    'body' in given &&
    'documentType' in given &&
    typeof given.documentType === 'string'
  );
}

function messageOf(root: XmlElement): string {
  return root.namespace.slice(iso20022.length, iso20022.length + 40);
}

function textsOf(params: KontorError['params']): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value).slice(0, 300)]));
}
