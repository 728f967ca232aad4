import type { DocumentTypes } from '#doctype';
import type { Language } from '#kernel';
import {
  explain,
  isFatal,
  messageLevelResponse as binding,
  parseParticipantId,
  presetOf,
  xpathOf,
  type Binding,
  type Finding,
  type MessageLevelResponse,
} from '#standards';
import type { EnvelopeReceipt, EnvelopeState } from '../intake/envelope.js';
import { clearingFindingTexts } from '../pipeline/finding-texts.js';
import { receiptTexts } from './receipt-texts.js';

/** The participant ids of those between whom the document went. */
export interface ReceiptParties {
  readonly sender: string;
  readonly receiver: string;
}

export interface ReceiptWords {
  readonly types: DocumentTypes;
  readonly language: Language;
}

type LineResponse = NonNullable<MessageLevelResponse['documentResponse']['lineResponses']>[number];

/** UNCL4343: what is not decided is acknowledged only. */
const responseCodes: Readonly<Record<EnvelopeState, 'AB' | 'AP' | 'RE'>> = {
  received: 'AB',
  failed: 'AB',
  accepted: 'AP',
  rejected: 'RE',
};

/**
 * A receipt as Message Level Response (Peppol BIS MLR 3, T71): in the name of the document's receiver, to its sender. Each
 * finding is a line. What is only worth knowing stands in the description, since the code list has no status for it.
 */
export function messageLevelResponseOf(
  receipt: EnvelopeReceipt,
  parties: ReceiptParties,
  { types, language }: ReceiptWords,
): MessageLevelResponse {
  const responseCode = responseCodes[receipt.state];
  const type = types.find(receipt.documentType);
  const texts = [...types.all.map(({ findingTexts }) => findingTexts), clearingFindingTexts];
  const say = (finding: Finding): string => {
    const { what, remedy } = explain(finding, language, texts);
    return `${what} ${remedy}`;
  };
  const remarks = receipt.findings.filter(({ severity }) => severity === 'information').map(say);
  const moment = (receipt.decidedAt ?? receipt.submittedAt).toISOString();
  const lineResponses = receipt.findings
    .filter(({ severity }) => severity !== 'information')
    .map((finding) => lineOf(finding, type?.binding, receipt.state, `[${finding.rule}] ${say(finding)}`));
  return {
    customizationId: presetOf(binding, 'customizationId'),
    profileId: presetOf(binding, 'profileId'),
    number: `${receipt.id}-${responseCode}`,
    issueDate: moment.slice(0, 10),
    issueTime: `${moment.slice(11, 19)}Z`,
    sender: partyOf(parties.receiver),
    receiver: partyOf(parties.sender),
    documentResponse: {
      response: { responseCode, description: [receiptTexts[receipt.state][language], ...remarks].join(' ') },
      document: { reference: receipt.instanceId ?? receipt.id },
      ...(lineResponses.length > 0 && { lineResponses }),
    },
  };
}

function lineOf(finding: Finding, type: Binding | undefined, state: EnvelopeState, description: string): LineResponse {
  return {
    // NA where there is no XPath, as the specification says.
    lineReference: type ? xpathOf(type, finding.path) : 'NA',
    response: {
      // A network that teaches lets documents with broken rules pass: the line is then wrong, and yet not rejected.
      responseCode: state === 'rejected' && isFatal(finding) ? 'RE' : 'AP',
      description,
      status: { reasonCode: reasonOf(finding) },
    },
  };
}

/** Syntax (SV) is what no official rule has a number for; else it is a rule, whose breach is fatal (BV) or a warning (BW). */
function reasonOf(finding: Finding): 'SV' | 'BV' | 'BW' {
  if (finding.layer === 'structure' && !/^(BR|PEPPOL|UBL)-/.test(finding.rule)) return 'SV';
  return isFatal(finding) ? 'BV' : 'BW';
}

function partyOf(participant: string): MessageLevelResponse['sender'] {
  const id = parseParticipantId(participant);
  if (!id) throw new Error(`"${participant}" is not the participant id of a firm`);
  return { electronicAddress: id.value, electronicAddressScheme: id.scheme };
}
