import type { Catalogue, CatalogueResponse } from '#standards';
import { present } from '../common/draft-party.js';

export interface DraftCatalogueResponse {
  readonly number: string;
  readonly issueDate: string;
  readonly answer: 'acknowledged' | 'accepted' | 'rejected';
  readonly note?: string;
}

const codes = { acknowledged: 'AB', accepted: 'AP', rejected: 'RE' } as const;

/** The customer's answer to a catalogue. */
export function draftCatalogueResponse(catalogue: Catalogue, draft: DraftCatalogueResponse): CatalogueResponse {
  return present({
    number: draft.number,
    issueDate: draft.issueDate,
    notes: draft.note === undefined ? undefined : [draft.note],
    sender: partyOf(catalogue.receiver),
    receiver: partyOf(catalogue.provider),
    documentResponses: [
      {
        response: { responseCode: codes[draft.answer] },
        document: present({ reference: catalogue.number, version: catalogue.version }),
      },
    ],
  }) as CatalogueResponse;
}

function partyOf({ electronicAddress, electronicAddressScheme, name }: Catalogue['provider']) {
  return { electronicAddress, electronicAddressScheme, name };
}
