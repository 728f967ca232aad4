import { isUtf8 } from 'node:buffer';
import type { DocumentTypes } from '#doctype';
import {
  formatParticipantId,
  isEnvelope,
  isFatal,
  prefixesOf,
  readEnvelopeElement,
  readTree,
  readXml,
  writeXml,
  type ReadDocument,
  type XmlElement,
  type XmlLimits,
} from '#standards';
import { DocumentProblem } from '../errors/document-problem.js';
import { unreadableDocument } from '../errors/http-errors.js';
import { partyDisagreements } from './party-agreement.js';
import type { Submission } from './submission.js';

/** A document of 10 MB has some hundred thousand elements; more is made to exhaust who reads it. */
const limits: XmlLimits = { size: 12 * 2 ** 20, tags: 600_000, depth: 100 };

export interface ReadXml {
  readonly root: XmlElement;
  readonly document: ReadDocument;
}

/** Reads UBL, bare or in an SBDH envelope. @throws KontorError `xml-...`, `document-unknown...`, `unreadable-document` */
export function readXmlSubmission(bytes: Uint8Array, types: DocumentTypes): Submission {
  const root = readXml(bytes, limits);
  return isEnvelope(root) ? enveloped(root, types) : bare(root, bytes, types);
}

/** The document in XML that may be wrapped in an envelope, for checking only. */
export function readXmlDocument(bytes: Uint8Array): ReadDocument {
  const root = readXml(bytes, limits);
  return readTree(isEnvelope(root) ? (readEnvelopeElement(root).payload ?? root) : root);
}

/**
 * The header says from whom to whom, and must say the same as the document; the payload is what was signed for, so it is
 * taken over as it is. A document whose structure is broken names its parties nowhere for sure: the clearing refuses it.
 */
function enveloped(root: XmlElement, types: DocumentTypes): Submission {
  const { envelope, findings } = readEnvelopeElement(root);
  if (!envelope) throw new DocumentProblem(unreadableDocument, findings);
  const { id, binding, model, findings: structure } = readTree(envelope.payload);
  const type = types.find(id);
  const disagreements = type && !structure.some(isFatal) ? partyDisagreements(envelope, type, model) : [];
  if (disagreements.length > 0) throw new DocumentProblem(unreadableDocument, [...findings, ...disagreements]);
  return {
    documentType: id,
    sender: formatParticipantId(envelope.sender),
    receiver: formatParticipantId(envelope.receiver),
    mediaType: 'application/xml',
    content: writeXml(envelope.payload, prefixesOf(binding)),
  };
}

/** A bare document goes from and to the parties that it names, by the side of the trade that sends its type. */
function bare(root: XmlElement, bytes: Uint8Array, types: DocumentTypes): Submission {
  const { id, binding, model, findings } = readTree(root);
  const type = types.find(id);
  if (!type || findings.some(isFatal)) throw new DocumentProblem(unreadableDocument, findings.filter(isFatal));
  const { seller, buyer } = type.header(model);
  const [sender, receiver] = type.sentBy === 'seller' ? [seller, buyer] : [buyer, seller];
  const content = isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : writeXml(root, prefixesOf(binding));
  return { documentType: id, sender, receiver, mediaType: 'application/xml', content };
}
