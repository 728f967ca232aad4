import { isCode } from '../codelists/index.js';
import { isFatal, type Finding } from '../finding/finding.js';
import { isMoment } from '../iso20022/values.js';
import { readXmlOrFinding } from '../iso20022/xml-findings.js';
import { childNamed, childrenNamed, descendant, textAt, type XmlElement } from '../xml/index.js';
import { envelopeNamespace, scopes, selfDescription, type BusinessEnvelope } from './envelope.js';
import { EnvelopeFindings } from './envelope-findings.js';
import { parseDocumentTypeId, parseParticipantId, participantScheme, processScheme } from './identifiers.js';
import type { DocumentTypeId, ParticipantId } from './identifiers.js';

export interface EnvelopeReading {
  /** Undefined when a fatal finding refuses it. */
  readonly envelope?: BusinessEnvelope;
  /** The document inside, where there is exactly one, even when the header is refused. */
  readonly payload?: XmlElement;
  /** From whom to whom, where the header says both, even when it is refused. */
  readonly parties?: Pick<BusinessEnvelope, 'sender' | 'receiver'>;
  readonly findings: readonly Finding[];
}

/** Reads a StandardBusinessDocument and holds its header against the document inside. Never throws for what comes in. */
export function readEnvelope(input: Uint8Array | string): EnvelopeReading {
  const xml = readXmlOrFinding(input);
  return 'finding' in xml ? { findings: [xml.finding] } : readEnvelopeElement(xml.root);
}

/** Whether a document that was read is an envelope rather than a bare document. */
export function isEnvelope(root: XmlElement): boolean {
  return root.namespace === envelopeNamespace && root.name === 'StandardBusinessDocument';
}

/** As `readEnvelope`, for XML that has been read. */
export function readEnvelopeElement(root: XmlElement): EnvelopeReading {
  const findings = new EnvelopeFindings();
  const header = childNamed(root, 'StandardBusinessDocumentHeader');
  if (!isEnvelope(root) || !header) {
    findings.add('SBDH-TYPE', '', { found: isEnvelope(root) ? root.name : `{${root.namespace}}${root.name}` });
    return { findings: findings.list };
  }
  const payloads = root.children.filter((child) => child !== header);
  const payload = payloads.length === 1 ? payloads[0] : undefined;
  if (!payload) findings.add('SBDH-PAYLOAD', '/payload', { found: String(payloads.length) });
  const parts = readHeader(header, findings);
  if (payload && parts.documentType) checkAgreement(header, parts.documentType, parts.processId, payload, findings);
  const { sender, receiver, documentType } = parts;
  const complete = sender && receiver && documentType && payload && !findings.list.some(isFatal);
  return {
    ...(complete && { envelope: { ...parts, sender, receiver, documentType, payload } }),
    ...(payload && { payload }),
    ...(sender && receiver && { parties: { sender, receiver } }),
    findings: findings.list,
  };
}

function readHeader(header: XmlElement, findings: EnvelopeFindings) {
  const version = demand(header, findings, '/headerVersion', 'HeaderVersion');
  if (version !== '' && version !== '1.0') {
    findings.add('SBDH-VALUE', '/headerVersion', { element: 'HeaderVersion', found: version, expected: '1.0' });
  }
  const sender = readParty(header, 'Sender', findings);
  const receiver = readParty(header, 'Receiver', findings);
  const instanceId = demand(header, findings, '/instanceId', 'DocumentIdentification', 'InstanceIdentifier');
  const createdAt = readMoment(header, findings);
  const documentType = readDocumentType(header, findings);
  const processId = readProcess(header, findings);
  const country = readCountry(header, findings);
  return { sender, receiver, documentType, processId, instanceId, createdAt, ...(country && { country }) };
}

function demand(element: XmlElement, findings: EnvelopeFindings, path: string, ...names: string[]): string {
  const text = textAt(element, ...names)?.trim() ?? '';
  if (text === '') findings.add('SBDH-MISSING', path, { element: names.join('/') });
  return text;
}

function readParty(
  header: XmlElement,
  name: 'Sender' | 'Receiver',
  findings: EnvelopeFindings,
): ParticipantId | undefined {
  const path = `/${name.toLowerCase()}`;
  const found = demand(header, findings, path, name, 'Identifier');
  if (found === '') return undefined;
  const authority = descendant(header, name, 'Identifier')?.attributes['Authority'];
  if (authority !== undefined && authority !== participantScheme) {
    const element = `${name}/Identifier/@Authority`;
    return findings.add('SBDH-VALUE', path, { element, found: authority, expected: participantScheme });
  }
  return parseParticipantId(found) ?? findings.add('SBDH-PARTICIPANT', path, { element: name, found });
}

function readMoment(header: XmlElement, findings: EnvelopeFindings): string {
  const found = demand(header, findings, '/createdAt', 'DocumentIdentification', 'CreationDateAndTime');
  if (found === '') return found;
  const params = { element: 'CreationDateAndTime', found, expected: '2026-11-21T10:00:00Z' };
  if (!isMoment(found)) findings.add('SBDH-VALUE', '/createdAt', params);
  else if (!/(Z|[+-]\d\d:\d\d)$/.test(found)) findings.add('SBDH-VALUE', '/createdAt', params, 'warning');
  return found;
}

function scopeOf(header: XmlElement, type: string): XmlElement | undefined {
  const scope = childNamed(header, 'BusinessScope');
  return scope && childrenNamed(scope, 'Scope').find((one) => textAt(one, 'Type')?.trim() === type);
}

function readDocumentType(header: XmlElement, findings: EnvelopeFindings): DocumentTypeId | undefined {
  const scope = scopeOf(header, scopes.documentType);
  const found = (scope && textAt(scope, 'InstanceIdentifier')?.trim()) ?? '';
  if (!scope || found === '') return findings.add('SBDH-MISSING', '/documentType', { element: 'Scope DOCUMENTID' });
  const scheme = textAt(scope, 'Identifier')?.trim() || 'busdox-docid-qns';
  const expected = 'busdox-docid-qns, NAMESPACE::ELEMENT##CUSTOMIZATION::VERSION';
  return (
    parseDocumentTypeId(found, scheme) ??
    findings.add('SBDH-VALUE', '/documentType', { element: 'DOCUMENTID', found: `${scheme} ${found}`, expected })
  );
}

function readProcess(header: XmlElement, findings: EnvelopeFindings): string {
  const scope = scopeOf(header, scopes.process);
  const found = (scope && textAt(scope, 'InstanceIdentifier')?.trim()) ?? '';
  if (!scope || found === '') {
    findings.add('SBDH-MISSING', '/processId', { element: 'Scope PROCESSID' });
    return '';
  }
  const scheme = textAt(scope, 'Identifier')?.trim() || processScheme;
  if (scheme !== processScheme) {
    findings.add('SBDH-VALUE', '/processId', { element: 'PROCESSID', found: scheme, expected: processScheme });
  }
  return found;
}

/** Peppol demands the country; a partner whose software is older is told so, not turned away. */
function readCountry(header: XmlElement, findings: EnvelopeFindings): string | undefined {
  const scope = scopeOf(header, scopes.country);
  const found = (scope && textAt(scope, 'InstanceIdentifier')?.trim()) ?? '';
  if (found === '') return findings.add('SBDH-MISSING', '/country', { element: 'Scope COUNTRY_C1' }, 'warning');
  if (isCode('ISO3166', found)) return found;
  return findings.add('SBDH-VALUE', '/country', { element: 'COUNTRY_C1', found, expected: 'ISO 3166-1 alpha-2' });
}

/** The header's identification and document type against each other and against what the document says of itself. */
function checkAgreement(
  header: XmlElement,
  type: DocumentTypeId,
  processId: string,
  payload: XmlElement,
  findings: EnvelopeFindings,
): void {
  const self = selfDescription(payload);
  const stated = (name: string) => textAt(header, 'DocumentIdentification', name)?.trim() ?? '';
  const wildcard = type.scheme === 'peppol-doctype-wildcard';
  const customization = wildcard ? self.customizationId : type.customizationId;
  const comparisons: readonly [element: string, path: string, found: string, expected: string | undefined][] = [
    ['DOCUMENTID', '/documentType/rootNamespace', type.rootNamespace, payload.namespace],
    ['DOCUMENTID', '/documentType/localName', type.localName, payload.name],
    ['DOCUMENTID', '/documentType/customizationId', customization, self.customizationId],
    ['DOCUMENTID', '/documentType/version', type.version, self.version],
    ['PROCESSID', '/processId', processId, self.profileId || undefined],
    ['Standard', '/standard', stated('Standard'), payload.namespace],
    ['Type', '/type', stated('Type'), payload.name],
    ['TypeVersion', '/typeVersion', stated('TypeVersion'), type.version],
  ];
  for (const [element, path, found, expected] of comparisons) {
    if (expected !== undefined && found !== expected)
      findings.add('SBDH-DISAGREES', path, { element, found, expected });
  }
}
