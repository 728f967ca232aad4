import type { NextStep, StepContext } from '#doctype';
import type { Invoice, InvoiceResponse } from '#standards';
import { say } from '../common/say.js';
import { draftInvoiceResponse, type DraftInvoiceResponse } from './invoice-response-draft.js';

export const invoiceResponseSteps: readonly NextStep<InvoiceResponse>[] = [
  step(
    'accept',
    'accept',
    say('De factuur aanvaarden', 'Accepter la facture', 'Die Rechnung annehmen', 'Accept the invoice'),
    {
      answer: 'accepted',
    },
  ),
  step(
    'query',
    'query',
    say('De factuur betwisten', 'Contester la facture', 'Die Rechnung beanstanden', 'Dispute the invoice'),
    {
      answer: 'under-query',
      reasons: [{ code: 'OTH' }],
      actions: [{ code: 'PIN' }],
    },
  ),
  step(
    'reject',
    'reject',
    say('De factuur weigeren', 'Refuser la facture', 'Die Rechnung ablehnen', 'Reject the invoice'),
    {
      answer: 'rejected',
      reasons: [{ code: 'OTH' }],
      actions: [{ code: 'CNF' }],
    },
  ),
];

function step(
  id: string,
  event: string,
  title: NextStep['title'],
  answer: Omit<DraftInvoiceResponse, 'number' | 'issueDate'>,
): NextStep<InvoiceResponse> {
  return {
    id,
    title,
    after: ['invoice'],
    event: { on: 'invoice', event },
    draft: ({ on, today }: StepContext) => {
      const { body, number, issueDate } = on!;
      return draftInvoiceResponse(
        { ...(body as Invoice), number, issueDate },
        { number: '', issueDate: today, ...answer },
      );
    },
  };
}
