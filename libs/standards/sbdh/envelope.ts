import { textAt, writeXml, xmlElement, type XmlElement, type XmlPrefixes } from '../xml/index.js';
import {
  formatDocumentTypeId,
  formatParticipantId,
  participantScheme,
  processScheme,
  type DocumentTypeId,
  type ParticipantId,
} from './identifiers.js';

/**
 * A document on its way: the header says from whom to whom, what it is and in which process (UN/CEFACT SBDH 1.3, as the
 * Peppol Business Message Envelope profiles it).
 */
export interface BusinessEnvelope {
  readonly sender: ParticipantId;
  readonly receiver: ParticipantId;
  readonly documentType: DocumentTypeId;
  /** The profile id of the document, without the scheme. */
  readonly processId: string;
  /** Unique for this sending of the document; a UUID by custom. */
  readonly instanceId: string;
  /** ISO 8601 date and time with its zone. */
  readonly createdAt: string;
  /** ISO 3166 code of the sender's country, which Peppol demands since 2024. */
  readonly country?: string;
  readonly payload: XmlElement;
}

export const envelopeNamespace = 'http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader';

/** Names of the `Scope` elements that Peppol defines. */
export const scopes = { documentType: 'DOCUMENTID', process: 'PROCESSID', country: 'COUNTRY_C1' } as const;

/** What a UBL document says of itself; the version is UBL's, `2.1` where it says none. */
export function selfDescription(payload: XmlElement): { customizationId: string; profileId: string; version?: string } {
  const text = (name: string) => textAt(payload, name)?.trim() ?? '';
  const version = text('UBLVersionID');
  return { customizationId: text('CustomizationID'), profileId: text('ProfileID'), ...(version && { version }) };
}

/** Writes an envelope; `prefixes` are those of the payload's vocabulary, whose root stands in the default namespace. */
export function writeEnvelope(envelope: BusinessEnvelope, prefixes: XmlPrefixes = {}): string {
  const header = element('StandardBusinessDocumentHeader', [
    element('HeaderVersion', '1.0'),
    party('Sender', envelope.sender),
    party('Receiver', envelope.receiver),
    identification(envelope),
    scopeElements(envelope),
  ]);
  const document = element('StandardBusinessDocument', [header, envelope.payload]);
  return writeXml(document, { [envelopeNamespace]: 'sh', [envelope.payload.namespace]: '', ...prefixes });
}

function element(
  name: string,
  content: string | readonly XmlElement[],
  attributes?: Record<string, string>,
): XmlElement {
  return xmlElement(envelopeNamespace, name, content, attributes);
}

function party(name: string, participant: ParticipantId): XmlElement {
  return element(name, [element('Identifier', formatParticipantId(participant), { Authority: participantScheme })]);
}

function identification({ documentType, instanceId, createdAt }: BusinessEnvelope): XmlElement {
  return element('DocumentIdentification', [
    element('Standard', documentType.rootNamespace),
    element('TypeVersion', documentType.version),
    element('InstanceIdentifier', instanceId),
    element('Type', documentType.localName),
    element('CreationDateAndTime', createdAt),
  ]);
}

function scopeElements({ documentType, processId, country }: BusinessEnvelope): XmlElement {
  return element('BusinessScope', [
    scope(scopes.documentType, formatDocumentTypeId(documentType), documentType.scheme),
    scope(scopes.process, processId, processScheme),
    ...(country ? [scope(scopes.country, country)] : []),
  ]);
}

function scope(type: string, instance: string, identifier?: string): XmlElement {
  return element('Scope', [
    element('Type', type),
    element('InstanceIdentifier', instance),
    ...(identifier ? [element('Identifier', identifier)] : []),
  ]);
}
