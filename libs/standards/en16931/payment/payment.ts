import { type Rule, rulesOver } from '../rule/rule.js';
import { paymentsOf, type PaymentView } from '../view/lists.js';
import { normalized } from '../view/text.js';
import { missing } from '../words/templates.js';
import { termName } from '../words/terms.js';
import { words } from '../words/words.js';

const codeOf = ({ payment }: PaymentView) => payment.paymentMeansTypeCode?.trim();

const rules: readonly Rule<PaymentView>[] = [
  {
    id: 'BR-51',
    severity: 'warning',
    term: 'BT-87',
    at: '/paymentCard/primaryAccountNumber',
    words: words(
      [
        '{Name} ({term}) staat volledig op de factuur.',
        '{Name} ({term}) figure en entier sur la facture.',
        '{Name} ({term}) steht vollständig auf der Rechnung.',
        '{Name} ({term}) is on the invoice in full.',
      ],
      [
        'Toon in {path} hoogstens tien cijfers: de eerste zes en de laatste vier.',
        'N’indiquez dans {path} que dix chiffres au plus : les six premiers et les quatre derniers.',
        'Zeigen Sie in {path} höchstens zehn Ziffern: die ersten sechs und die letzten vier.',
        'Show at most ten digits in {path}: the first six and the last four.',
      ],
      { name: termName('BT-87') },
    ),
    holds: ({ payment }) => Array.from(normalized(payment.paymentCard?.primaryAccountNumber ?? '')).length <= 10,
  },
  {
    id: 'BR-61',
    term: 'BT-84',
    at: '/creditTransfer/accountIdentifier',
    words: missing('BT-84', [
      ': wie met een overschrijving betaald wil worden, noemt zijn rekening',
      ' : qui veut être payé par virement cite son compte',
      ': Wer per Überweisung bezahlt werden will, nennt sein Konto',
      ': whoever wants a credit transfer names the account',
    ]),
    holds: (part) =>
      !['30', '58'].includes(codeOf(part) ?? '') || part.payment.creditTransfer?.accountIdentifier !== undefined,
  },
  {
    id: 'PEPPOL-EN16931-R061',
    term: 'BT-89',
    at: '/directDebit/mandateReference',
    words: missing('BT-89', [
      ': een domiciliëring heeft een mandaat',
      ' : une domiciliation a un mandat',
      ': Eine Lastschrift hat ein Mandat',
      ': a direct debit has a mandate',
    ]),
    holds: (part) =>
      !['49', '59'].includes(codeOf(part) ?? '') || part.payment.directDebit?.mandateReference !== undefined,
  },
];

export const paymentRules = rulesOver(paymentsOf, rules);
