import type { Samples } from '#doctype';
import type { InvoiceResponse } from '#standards';
import { addressedAs } from '../common/participants.js';
import { sampleBuyer, sampleSeller } from '../common/sample-parties.js';

type Response = InvoiceResponse['documentResponse']['response'];

const received: InvoiceResponse = {
  number: 'IR-2026-0001',
  issueDate: '2026-09-25',
  sender: { ...addressedAs(sampleBuyer.participantId), name: sampleBuyer.name },
  receiver: { ...addressedAs(sampleSeller.participantId), name: sampleSeller.name },
  documentResponse: {
    response: { responseCode: 'AB' },
    document: { reference: '2026-0001', issueDate: '2026-09-24', documentTypeCode: '380' },
  },
};

const answer = (number: string, response: Response): InvoiceResponse => ({
  ...received,
  number,
  documentResponse: { ...received.documentResponse, response },
});
const about = (document: Partial<InvoiceResponse['documentResponse']['document']>): InvoiceResponse => ({
  ...received,
  documentResponse: { ...received.documentResponse, document: { ...received.documentResponse.document, ...document } },
});

const reason = (reasonCode: string, text?: string) => ({
  reasonCode,
  reasonCodeList: 'OPStatusReason',
  ...(text === undefined ? {} : { reason: text }),
});
const action = (reasonCode: string) => ({ reasonCode, reasonCodeList: 'OPStatusAction' });

const queried = answer('IR-2026-0002', {
  responseCode: 'UQ',
  effectiveDate: '2026-09-25',
  clarifications: [
    { ...reason('PRI', 'Lamp LAMP-01 kost 34,95.'), conditions: [{ detailTypeCode: 'BT-146', detailValue: '36.70' }] },
    action('CNP'),
  ],
});

const refused: readonly (readonly [name: string, body: unknown, ...rules: string[]])[] = [
  ['a rejection for no reason', answer('IR', { responseCode: 'RE' }), 'PEPPOL-T111-R001'],
  [
    'another reason that is not told',
    answer('IR', { responseCode: 'RE', clarifications: [reason('OTH')] }),
    'PEPPOL-T111-R002',
  ],
  [
    'a part payment without its amount',
    answer('IR', { responseCode: 'PD', clarifications: [reason('PPD')] }),
    'PEPPOL-T111-R004',
  ],
  [
    'a part payment that is an acceptance',
    answer('IR', { responseCode: 'AP', clarifications: [reason('PPD', '50.00')] }),
    'PEPPOL-T111-R005',
  ],
  [
    'a reason that is an action',
    answer('IR', { responseCode: 'RE', clarifications: [reason('NIN')] }),
    'PEPPOL-T111-R007',
  ],
  ['a code that is none', answer('IR', { responseCode: 'XX' }), 'PEPPOL-T111-B03001'],
  [
    'an answer to oneself',
    { ...received, receiver: { ...received.receiver, ...addressedAs(sampleBuyer.participantId) } },
    'KONTOR-INVOICE-RESPONSE-PARTIES',
  ],
  ['an answer to an order', about({ documentTypeCode: '220' }), 'KONTOR-INVOICE-RESPONSE-DOCUMENT'],
  ['a year of another century', { ...received, issueDate: '1926-09-09' }, 'KONTOR-DATE-PLAUSIBLE'],
];

export const invoiceResponseSamples: Samples<InvoiceResponse> = {
  accepted: [
    { name: 'received', body: received },
    { name: 'under query for its prices', body: queried },
    {
      name: 'rejected',
      body: answer('IR-2026-0003', {
        responseCode: 'RE',
        clarifications: [reason('UNR', 'Wij hebben dit niet besteld.'), action('CNF')],
      }),
    },
    { name: 'accepted', body: answer('IR-2026-0004', { responseCode: 'AP' }) },
    { name: 'paid', body: { ...answer('IR-2026-0005', { responseCode: 'PD' }), note: 'Met dank.' } },
    { name: 'a credit note accepted', body: { ...about({ documentTypeCode: '381' }), number: 'IR-2026-0006' } },
  ],
  refused: refused.map(([name, body, ...rules]) => ({ name, body, rules })),
};
