import { isUtf8 } from 'node:buffer';
import { senderOf, type DocumentTypes } from '#doctype';
import {
  checkStructure,
  formatParticipantId,
  isFatal,
  prefixesOf,
  presetOf,
  writeDocument,
  writeXml,
  type BusinessDocument,
} from '#standards';
import { DocumentProblem } from '../errors/document-problem.js';
import { unreadableDocument } from '../errors/http-errors.js';
import type { Submission } from './submission.js';
import { readUploadedXml, type UploadedXml, type Wrapping } from './uploaded-xml.js';

/**
 * Reads UBL, bare or in an SBDH envelope, or an invoice in CII, which is what a hybrid PDF holds.
 *
 * @throws KontorError `xml-...`, `pdf-...`, `document-unknown...`, `unreadable-document`
 */
export async function readXmlSubmission(bytes: Uint8Array, types: DocumentTypes): Promise<Submission> {
  const upload = await readUploadedXml(bytes, types);
  return upload.wrapping ? enveloped(upload.wrapping, upload.document) : bare(upload, types);
}

/**
 * The header says from whom to whom, and must say the same as the document; the payload is what was signed for, so it is
 * taken over as it is. A document whose structure is broken is for the clearing to refuse.
 */
function enveloped({ envelope, findings }: Wrapping, document: BusinessDocument | undefined): Submission {
  if (!envelope || !document || findings.some(isFatal)) throw new DocumentProblem(unreadableDocument, findings);
  return {
    documentType: document.id,
    sender: formatParticipantId(envelope.sender),
    receiver: formatParticipantId(envelope.receiver),
    mediaType: 'application/xml',
    content: writeXml(envelope.payload, prefixesOf(document.binding)),
    instanceId: envelope.instanceId,
  };
}

/** A bare document goes from and to the parties that it names, by the side of the trade that sends its type. */
function bare({ document, bytes, root }: UploadedXml, types: DocumentTypes): Submission {
  const { id, binding, model, findings, syntax } = syntaxOfNetwork(document!);
  const type = types.find(id);
  if (!type || findings.some(isFatal)) throw new DocumentProblem(unreadableDocument, findings.filter(isFatal));
  const { seller, buyer } = type.header(model);
  const [sender, receiver] = senderOf(type, model) === 'seller' ? [seller, buyer] : [buyer, seller];
  const asItCame = () => (isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : writeXml(root, prefixesOf(binding)));
  const content = syntax === 'CII' ? writeDocument(binding, model as never) : asItCame();
  return { documentType: id, sender, receiver, mediaType: 'application/xml', content };
}

/** The network carries the documents of Peppol: an invoice in CII goes on as one of those, and their rules count for it. */
function syntaxOfNetwork(document: BusinessDocument): BusinessDocument {
  const { syntax, binding } = document;
  if (syntax === 'UBL') return document;
  const [customizationId, profileId] = [presetOf(binding, 'customizationId'), presetOf(binding, 'profileId')];
  const model = { ...document.model, customizationId, profileId } as BusinessDocument['model'];
  return { ...document, model, findings: checkStructure(binding, model) };
}
