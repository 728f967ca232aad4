import { rulesOver } from '../rule/rule.js';
import type { View } from '../view/view.js';
import { missing } from '../words/templates.js';

interface PrecedingInvoiceView {
  readonly path: string;
  readonly reference: string | undefined;
}

function precedingInvoicesOf({ model }: View): readonly PrecedingInvoiceView[] {
  return (model.precedingInvoices ?? []).map(({ reference }, index) => ({
    path: `/precedingInvoices/${index}`,
    reference,
  }));
}

/** The syntax asks again for what BR-55 asks for, which is found with the structure. */
export const referenceRules = rulesOver(precedingInvoicesOf, [
  {
    id: 'UBL-SR-07',
    term: 'BT-25',
    at: '/reference',
    words: missing('BT-25'),
    holds: ({ reference }) => reference !== undefined,
  },
]);
