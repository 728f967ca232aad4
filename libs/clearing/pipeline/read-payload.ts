import { checkRules, senderOf, type DocumentType, type DocumentTypes } from '#doctype';
import { KontorError } from '#kernel';
import { checkStructure, isFatal, readDocument, type Finding } from '#standards';
import type { ReadPayload, WaitingEnvelope, Work } from './work.js';

/** Stands for the number that the clearing will give; never stored. */
const provisionalNumber = 'PROVISIONAL';

/** Decodes a payload, recognises its type, and checks structure and business rules. Needs the envelope alone. */
export function readPayload(envelope: WaitingEnvelope, types: DocumentTypes): Work {
  const type = types.find(envelope.documentType);
  if (!type) throw new Error(`envelope ${envelope.id}: no document type "${envelope.documentType}"`);
  const decoded = envelope.mediaType === 'application/xml' ? fromXml(envelope, type) : fromJson(envelope, type);
  if (decoded.body === undefined) return { envelope, findings: decoded.findings };
  const { body, numberWanted } = decoded;
  const findings = [...decoded.findings, ...checkRules(types, type.id, body, decoded.findings)];
  if (decoded.findings.some(isFatal)) return { envelope, findings };
  return {
    envelope,
    findings,
    read: { ...partiesOf(envelope, type, body), type, body, numberWanted, header: type.header(body) },
  };
}

interface Decoded {
  readonly body?: unknown;
  readonly findings: Finding[];
  readonly numberWanted: boolean;
}

function fromJson({ content }: WaitingEnvelope, type: DocumentType): Decoded {
  let given: unknown;
  try {
    given = JSON.parse(content);
  } catch {
    return { findings: [structural('KONTOR-JSON')], numberWanted: false };
  }
  const numberWanted = wantsNumber(given);
  const body = numberWanted ? { ...(given as object), number: provisionalNumber } : given;
  return { body, findings: checkStructure(type.binding, body), numberWanted };
}

function wantsNumber(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body) && !('number' in body && body.number !== '');
}

function fromXml({ content }: WaitingEnvelope, type: DocumentType): Decoded {
  try {
    const { id, model, findings } = readDocument(content);
    if (id !== type.id) {
      const other = structural('KONTOR-ENVELOPE-TYPE', '', { announced: type.id, found: id });
      return { findings: [other], numberWanted: false };
    }
    return { body: model, findings, numberWanted: false };
  } catch (error) {
    if (!(error instanceof KontorError)) throw error;
    const params = Object.fromEntries(Object.entries(error.params).map(([name, value]) => [name, String(value)]));
    return { findings: [structural(error.code, '', params)], numberWanted: false };
  }
}

function partiesOf(
  { senderFirmId, receiverFirmId }: WaitingEnvelope,
  type: DocumentType,
  body: unknown,
): Pick<ReadPayload, 'buyerFirmId' | 'sellerFirmId'> {
  return senderOf(type, body) === 'seller'
    ? { sellerFirmId: senderFirmId, buyerFirmId: receiverFirmId }
    : { sellerFirmId: receiverFirmId, buyerFirmId: senderFirmId };
}

/** A finding about the envelope or its payload as such: fatal in both strictness modes. */
export function structural(rule: string, path = '', params?: Readonly<Record<string, string>>): Finding {
  return { rule, severity: 'fatal', layer: 'structure', path, ...(params && { params }) };
}
