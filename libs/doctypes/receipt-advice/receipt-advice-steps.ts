import type { FiledDocument, NextStep } from '#doctype';
import { addDays } from '#kernel';
import type { DespatchAdvice, ReceiptAdvice } from '#standards';
import { say } from '../common/say.js';
import { draftReceiptAdvice } from './receipt-advice-draft.js';

/** Days after the despatch within which a buyer looks at what came, where no day of arrival was announced. */
const usualTransport = 3;

export const receiptAdviceSteps: readonly NextStep<ReceiptAdvice>[] = [
  {
    id: 'receive',
    title: say('De levering ontvangen', 'Réceptionner la livraison', 'Die Lieferung annehmen', 'Receive the delivery'),
    after: ['despatch-advice'],
    event: { on: 'despatch-advice', event: 'receive' },
    expected: { after: 'despatch-advice', states: ['despatched'] },
    due: ({ on }) => {
      const { issueDate, shipment } = despatched(on!);
      return shipment?.delivery?.estimatedPeriod?.endDate ?? addDays(issueDate, usualTransport);
    },
    draft: ({ on, today }) => draftReceiptAdvice(despatched(on!), { number: '', issueDate: today }),
  },
];

function despatched({ body, number }: FiledDocument): DespatchAdvice {
  return { ...(body as DespatchAdvice), number };
}
