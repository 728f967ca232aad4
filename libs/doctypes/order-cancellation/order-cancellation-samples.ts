import type { Samples } from '#doctype';
import type { OrderCancellation } from '#standards';
import { partyOf } from '../common/draft-party.js';
import { addressedAs } from '../common/participants.js';
import { sampleBuyer, sampleSeller } from '../common/sample-parties.js';

const cancelled: OrderCancellation = {
  number: 'OX-2026-0001',
  issueDate: '2026-09-09',
  cancellationNote: 'De opening van onze winkel is uitgesteld.',
  purchaseOrderReference: 'PO-2026-0001',
  buyer: { ...partyOf(sampleBuyer), vatIdentifier: sampleBuyer.vatNumber! },
  seller: partyOf(sampleSeller),
};

const detailed: OrderCancellation = {
  ...cancelled,
  number: 'OX-2026-0002',
  note: 'Met excuses voor het ongemak.',
  contractReference: 'C-2026-17',
  supportingDocuments: [{ reference: 'MAIL-1', documentType: 'E-mail van 8 september' }],
};

const refused: readonly (readonly [name: string, body: unknown, ...rules: string[]])[] = [
  [
    'a cancellation of one’s own order',
    { ...cancelled, seller: { ...cancelled.seller, ...addressedAs(sampleBuyer.participantId) } },
    'KONTOR-ORDER-CANCELLATION-PARTIES',
  ],
  ['a reason that is none', { ...cancelled, cancellationNote: '-' }, 'KONTOR-ORDER-CANCELLATION-REASON'],
  ['another profile', { ...cancelled, profileId: 'urn:fdc:peppol.eu:poacc:bis:ordering:3' }, 'PEPPOL-T115-B00301'],
  [
    'another specification',
    { ...cancelled, customizationId: 'urn:fdc:peppol.eu:poacc:trns:order:3' },
    'PEPPOL-T115-B00201',
  ],
  ['a year of another century', { ...cancelled, issueDate: '1926-09-09' }, 'KONTOR-DATE-PLAUSIBLE'],
];

export const orderCancellationSamples: Samples<OrderCancellation> = {
  accepted: [
    { name: 'an order that is no longer wanted', body: cancelled },
    { name: 'with a note, a contract and what explains it', body: detailed },
  ],
  refused: refused.map(([name, body, ...rules]) => ({ name, body, rules })),
};
