import { documentRules, type Place, type Rule, rulesOver } from '../rule/rule.js';
import type { LineView, View } from '../view/view.js';
import { paymentsOf, type PaymentView, supportingDocumentsOf, type SupportingDocumentView } from '../view/lists.js';
import { blank } from '../words/templates.js';
import type { Term } from '../words/terms.js';

/** What must have content has it. That it is there at all is found with the structure, under the same id. */
function filled<P extends Place>(id: string, term: Term, at: string, read: (part: P) => string | undefined): Rule<P> {
  return { id, term, at, words: blank(term), holds: (part) => isFilled(read(part)) };
}

function isFilled(text: string | undefined): boolean {
  return text === undefined || text.trim() !== '';
}

const head = (id: string, term: Term, at: string, read: (model: View['model']) => string | undefined): Rule =>
  filled<View>(id, term, at, ({ model }) => read(model));

/** Whether the payment is a credit transfer, for which the account must be named. */
export function isCreditTransfer({ payment }: PaymentView): boolean {
  return payment.paymentMeansTypeCode === '30' || payment.paymentMeansTypeCode === '58';
}

export const blankRules = [
  documentRules([
    head('BR-01', 'BT-24', '/customizationId', ({ customizationId }) => customizationId),
    head('BR-02', 'BT-1', '/number', ({ number }) => number),
    head('BR-03', 'BT-2', '/issueDate', ({ issueDate }) => issueDate),
    head('BR-04', 'BT-3', '/documentTypeCode', ({ documentTypeCode }) => documentTypeCode),
    head('BR-05', 'BT-5', '/documentCurrencyCode', ({ documentCurrencyCode }) => documentCurrencyCode),
    head('BR-06', 'BT-27', '/seller/name', ({ seller }) => seller?.name),
    head('BR-07', 'BT-44', '/buyer/name', ({ buyer }) => buyer?.name),
    head('BR-09', 'BT-40', '/seller/postalAddress/countryCode', ({ seller }) => seller?.postalAddress?.countryCode),
    head('BR-11', 'BT-55', '/buyer/postalAddress/countryCode', ({ buyer }) => buyer?.postalAddress?.countryCode),
    head('BR-18', 'BT-62', '/taxRepresentative/name', ({ taxRepresentative }) => taxRepresentative?.name),
    head(
      'BR-20',
      'BT-69',
      '/taxRepresentative/postalAddress/countryCode',
      ({ taxRepresentative }) => taxRepresentative?.postalAddress?.countryCode,
    ),
  ]),
  rulesOver(
    ({ lines }) => lines,
    [
      filled<LineView>('BR-21', 'BT-126', '/identifier', ({ line }) => line.identifier),
      filled<LineView>('BR-25', 'BT-153', '/item/name', ({ line }) => line.item?.name),
    ],
  ),
  rulesOver(paymentsOf, [
    filled<PaymentView>('BR-50', 'BT-84', '/creditTransfer/accountIdentifier', (part) =>
      isCreditTransfer(part) && part.payment.creditTransfer
        ? (part.payment.creditTransfer.accountIdentifier ?? '')
        : undefined,
    ),
  ]),
  rulesOver(supportingDocumentsOf, [
    filled<SupportingDocumentView>('BR-52', 'BT-122', '/reference', ({ entry }) => entry.reference),
  ]),
];
