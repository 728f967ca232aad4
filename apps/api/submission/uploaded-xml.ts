import type { DocumentType, DocumentTypes } from '#doctype';
import { KontorError } from '#kernel';
import { xmlOfPdf } from '#paper';
import {
  isEnvelope,
  isFatal,
  isPdf,
  readBusinessDocument,
  readEnvelopeElement,
  readXml,
  type BusinessDocument,
  type BusinessEnvelope,
  type Finding,
  type XmlElement,
  type XmlLimits,
} from '#standards';
import type { KontorRequest } from '../access/kontor-request.js';
import { unsupportedMediaType } from '../errors/http-errors.js';
import { partyDisagreements } from './party-agreement.js';

/** A document of 10 MB has some hundred thousand elements; more is made to exhaust who reads it. */
const limits: XmlLimits = { size: 12 * 2 ** 20, tags: 600_000, depth: 100 };

/** A document as somebody uploaded it: bare or in an SBDH envelope, or the invoice in a hybrid PDF. */
export interface UploadedXml {
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
  /** Where there is an envelope around it. */
  readonly wrapping?: Wrapping;
  /** Absent only where an envelope does not hold exactly one document. */
  readonly document?: BusinessDocument;
}

export interface Wrapping {
  /** Absent when a fatal finding refuses it. */
  readonly envelope?: BusinessEnvelope;
  /** About the header, in itself and against the document inside. */
  readonly findings: readonly Finding[];
}

/**
 * The body of a request that is a document in XML or a PDF; undefined for JSON.
 *
 * @throws KontorError `unsupported-media-type` for other kinds of files
 */
export function uploadOf({ body, headers }: Pick<KontorRequest, 'body' | 'headers'>): Uint8Array | undefined {
  if (!Buffer.isBuffer(body)) return undefined;
  if (!/^\s*(application|text)\/(xml|pdf)\b/i.test(headers['content-type'] ?? '')) {
    throw new KontorError(unsupportedMediaType);
  }
  return body;
}

/** @throws KontorError `xml-...`, `pdf-...`, `document-unknown...` */
export async function readUploadedXml(upload: Uint8Array, types: DocumentTypes): Promise<UploadedXml> {
  const bytes = isPdf(upload) ? await xmlOfPdf(upload) : upload;
  const root = readXml(bytes, limits);
  if (!isEnvelope(root)) return { bytes, root, document: readBusinessDocument(root) };
  const { envelope, payload, parties, findings } = readEnvelopeElement(root);
  if (!payload) return { bytes, root, wrapping: { findings } };
  const document = readBusinessDocument(payload);
  const type = soundType(document, types);
  const disagreements = type && parties ? partyDisagreements(parties, type, document.model) : [];
  return {
    bytes,
    root,
    document,
    wrapping: { ...(envelope && { envelope }), findings: [...findings, ...disagreements] },
  };
}

/** A document whose structure is broken names its parties nowhere for sure. */
function soundType({ id, findings }: BusinessDocument, types: DocumentTypes): DocumentType | undefined {
  return findings.some(isFatal) ? undefined : types.find(id);
}
