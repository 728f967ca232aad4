import type { CaseProgress, DocumentContext, DocumentReference } from '#doctype';
import { freshLine } from './progress.js';
import { sampleBuyer, sampleSeller } from './sample-parties.js';

/** What a spec may wish of the case of the sample order, `PO-2026-0001`: 12 lamps and 3 books. */
export interface SampleWishes {
  readonly answer?: string;
  /** Of the lamps. */
  readonly despatched?: string;
  readonly confirmed?: string;
  /** The document referred to was not found. */
  readonly unknown?: boolean;
  readonly refersTo?: DocumentReference;
  readonly state?: string;
}

/** The case of the sample order as far as it is wished. */
export function sampleCase({ answer, despatched, confirmed }: SampleWishes): CaseProgress {
  const order = { type: 'order', number: 'PO-2026-0001', issueDate: '2026-09-07' };
  const response = { type: 'order-response', number: 'OR-2026-0001', issueDate: '2026-09-08' };
  return {
    lines: [
      freshLine({
        orderLine: '1',
        product: 'LAMP-01',
        name: 'Bureaulamp, eik',
        unitCode: 'C62',
        ordered: '12',
        orderedPrice: '34.95',
        ...(confirmed === undefined ? {} : { confirmed }),
        ...(despatched === undefined ? {} : { despatched }),
      }),
      freshLine({
        orderLine: '2',
        product: 'BOOK-07',
        name: 'Handboek verlichting',
        unitCode: 'C62',
        ordered: '3',
        orderedPrice: '17.3333',
      }),
    ],
    documents: answer === undefined ? [order] : [order, { ...response, answer }],
  };
}

/** What the clearing would tell a check about that case. */
export function sampleContext(wishes: SampleWishes): DocumentContext {
  const reference: DocumentReference = wishes.refersTo ?? {
    type: 'order',
    number: 'PO-2026-0001',
    issuedBy: 'buyer',
    path: '/purchaseOrderReference',
  };
  const found = {
    reference,
    id: '01990000-0000-7000-8000-000000000001',
    state: wishes.state ?? 'placed',
    issueDate: '2026-09-07',
    currency: 'EUR',
    amount: '562.10',
  };
  return {
    progress: sampleCase(wishes),
    references: wishes.unknown === true ? [] : [found],
    seller: { name: sampleSeller.name, participantId: sampleSeller.participantId, countryCode: 'BE' },
    buyer: { name: sampleBuyer.name, participantId: sampleBuyer.participantId, countryCode: 'BE' },
    products: new Map(),
  };
}
