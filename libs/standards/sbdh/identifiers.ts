import { isCode } from '../codelists/index.js';
import { keepsSchemeRule } from './participant-checks.js';

/** The meta scheme of Peppol participants: ISO 6523 actor ids. */
export const participantScheme = 'iso6523-actorid-upis';

/** A participant of the network: the scheme of the number (ISO 6523 ICD, such as `0208`), and the number. */
export interface ParticipantId {
  readonly scheme: string;
  readonly value: string;
}

/**
 * Reads `0208:0123456749`, or the same behind `iso6523-actorid-upis::`. Undefined when the scheme is none of Peppol's, or
 * when the number breaks the rule of its scheme (check digits of 0208, 9925, 0088, 0007, 0192, ...).
 */
export function parseParticipantId(text: string): ParticipantId | undefined {
  const bare = text.startsWith(`${participantScheme}::`) ? text.slice(participantScheme.length + 2) : text;
  const [scheme, value] = splitOnce(bare, ':');
  if (value === undefined || !isCode('eas', scheme) || !keepsSchemeRule(scheme, value)) return undefined;
  return { scheme, value };
}

/** `0208:0123456749` */
export function formatParticipantId({ scheme, value }: ParticipantId): string {
  return `${scheme}:${value}`;
}

/** `iso6523-actorid-upis::0208:0123456749` */
export function participantUri(participant: ParticipantId): string {
  return `${participantScheme}::${formatParticipantId(participant)}`;
}

/** Numbers are compared without regard to case: `9925:be0123456749` is `9925:BE0123456749`. */
export function sameParticipant(left: ParticipantId, right: ParticipantId): boolean {
  return formatParticipantId(left).toLowerCase() === formatParticipantId(right).toLowerCase();
}

export const documentTypeSchemes = ['busdox-docid-qns', 'peppol-doctype-wildcard'] as const;

/** What a document is: the root element of its syntax, the customization that it keeps to, and the syntax's version. */
export interface DocumentTypeId {
  readonly scheme: (typeof documentTypeSchemes)[number];
  readonly rootNamespace: string;
  readonly localName: string;
  readonly customizationId: string;
  /** Of UBL: `2.1`. */
  readonly version: string;
}

/** The document type id of a UBL document by its root element and its customization id. */
export function documentTypeIdOf(
  rootNamespace: string,
  localName: string,
  customizationId: string,
  version = '2.1',
): DocumentTypeId {
  return { scheme: 'busdox-docid-qns', rootNamespace, localName, customizationId, version };
}

/** `urn:…:Invoice-2::Invoice##urn:…billing:3.0::2.1`, without the scheme. */
export function formatDocumentTypeId(id: DocumentTypeId): string {
  return `${id.rootNamespace}::${id.localName}##${id.customizationId}::${id.version}`;
}

/** `busdox-docid-qns::urn:…::2.1` */
export function documentTypeUri(id: DocumentTypeId): string {
  return `${id.scheme}::${formatDocumentTypeId(id)}`;
}

/** Reads a document type id with its scheme before it, or in the scheme given. Undefined when it has another form. */
export function parseDocumentTypeId(text: string, scheme?: string): DocumentTypeId | undefined {
  const known = documentTypeSchemes.find((name) =>
    scheme === undefined ? text.startsWith(`${name}::`) : name === scheme,
  );
  if (scheme !== undefined && !known) return undefined;
  const bare = scheme === undefined && known ? text.slice(known.length + 2) : text;
  const match = /^([^\s#]+?)::([A-Za-z_][\w.-]*)##([^\s]+)::([^\s:]+)$/.exec(bare);
  if (!match) return undefined;
  const [, rootNamespace, localName, customizationId, version] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { scheme: known ?? 'busdox-docid-qns', rootNamespace, localName, customizationId, version };
}

/** The scheme of Peppol's process ids. */
export const processScheme = 'cenbii-procid-ubl';

/** `cenbii-procid-ubl::urn:fdc:peppol.eu:2017:poacc:billing:01:1.0`, of a profile id. */
export function processUri(profileId: string): string {
  return `${processScheme}::${profileId}`;
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}
