import { codeList } from '../../codelists/index.js';
import { documentRules, type Rule } from '../rule/rule.js';
import { normalized } from '../view/text.js';
import type { View } from '../view/view.js';
import { missingBoth, notListed } from '../words/templates.js';
import { termName } from '../words/terms.js';
import { words } from '../words/words.js';

const specification = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';

const processes: readonly string[] = [
  'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
  'urn:peppol:france:billing:regulated',
  'urn:peppol:france:billing:non-regulated',
  'urn:peppol:bis:billing_with_response',
];

/** What Peppol takes from the code list of the standard; 389 is for self-billing. */
const typeCodes = {
  invoice: new Set([...codeList('UNCL1001-inv')].filter((code) => code !== '389')),
  'credit-note': codeList('UNCL1001-cn'),
} as const;

function hasKnownProcess({ model: { profileId } }: View): boolean {
  return profileId === undefined || processes.includes(normalized(profileId));
}

/** The same, where a document that lacks the process is of none; a model that lacks it will be written with Peppol's. */
function namesKnownProcess(view: View): boolean {
  const lacksProcess = view.model.unmapped?.some((entry) => 'absent' in entry && entry.absent === 'cbc:ProfileID');
  return !lacksProcess && hasKnownProcess(view);
}

/** Whether both parties are in Germany, for which a few things are allowed. */
export function isWithinGermany({ model: { seller, buyer } }: View): boolean {
  return [seller, buyer].every((party) => party?.postalAddress?.countryCode?.trim().toUpperCase() === 'DE');
}

function typeCode(id: string, of: View['id']): Rule {
  return {
    id,
    term: 'BT-3',
    at: '/documentTypeCode',
    words: notListed('BT-3', of === 'invoice' ? 'UNTDID 1001 (Peppol, 380 …)' : 'UNTDID 1001 (Peppol, 381 …)'),
    holds: (view) => {
      const code = view.model.documentTypeCode;
      return view.id !== of || code === undefined || !namesKnownProcess(view) || typeCodes[of].has(normalized(code));
    },
    params: ({ model }) => ({ value: model.documentTypeCode ?? '' }),
  };
}

const rules: readonly Rule[] = [
  {
    id: 'PEPPOL-EN16931-R003',
    term: 'BT-10',
    at: '/buyerReference',
    words: missingBoth('BT-10', 'BT-13'),
    holds: ({ model }) => model.buyerReference !== undefined || model.purchaseOrderReference !== undefined,
  },
  {
    id: 'PEPPOL-EN16931-R004',
    term: 'BT-24',
    at: '/customizationId',
    words: words(
      [
        '{Name} ({term}) is {value}, maar begint niet met die van Peppol BIS Billing 3 of bevat een dubbele dubbelepunt.',
        '{Name} ({term}), {value}, ne commence pas par celle de Peppol BIS Billing 3 ou contient un double deux-points.',
        '{Name} ({term}), {value}, beginnt nicht mit der von Peppol BIS Billing 3 oder enthält einen doppelten Doppelpunkt.',
        '{Name} ({term}), {value}, does not begin with that of Peppol BIS Billing 3, or has a double colon in it.',
      ],
      [
        'Zet {path} op {expected}.',
        'Mettez {path} à {expected}.',
        'Setzen Sie {path} auf {expected}.',
        'Set {path} to {expected}.',
      ],
      { name: termName('BT-24') },
    ),
    holds: ({ model: { customizationId: id } }) =>
      id === undefined || (normalized(id).startsWith(specification) && !id.includes('::')),
    params: ({ model }) => ({ value: model.customizationId ?? '', expected: specification }),
  },
  {
    id: 'PEPPOL-EN16931-R005',
    term: 'BT-6',
    at: '/vatAccountingCurrencyCode',
    words: words(
      [
        '{Name} ({term}) is dezelfde als de munt van de factuur: {value}.',
        '{Name} ({term}) est celle de la facture : {value}.',
        '{Name} ({term}) ist dieselbe wie die der Rechnung: {value}.',
        '{Name} ({term}) is the currency of the invoice: {value}.',
      ],
      [
        'Laat {path} weg: het staat er alleen als de btw in een andere munt geboekt wordt.',
        'Supprimez {path} : elle ne figure que si la TVA est comptabilisée dans une autre monnaie.',
        'Lassen Sie {path} weg: Es steht nur da, wenn die Steuer in einer anderen Währung abgerechnet wird.',
        'Leave out {path}: it is there only when VAT is accounted for in another currency.',
      ],
      { name: termName('BT-6') },
    ),
    holds: ({ model: { vatAccountingCurrencyCode: accounting, documentCurrencyCode: currency } }) =>
      accounting === undefined || currency === undefined || normalized(accounting) !== normalized(currency),
    params: ({ model }) => ({ value: model.vatAccountingCurrencyCode ?? '' }),
  },
  {
    id: 'PEPPOL-EN16931-R007',
    term: 'BT-23',
    at: '/profileId',
    words: notListed('BT-23', processes.join(', ')),
    holds: hasKnownProcess,
    params: ({ model }) => ({ value: model.profileId ?? '' }),
  },
  typeCode('PEPPOL-EN16931-P0100', 'invoice'),
  typeCode('PEPPOL-EN16931-P0101', 'credit-note'),
  {
    id: 'PEPPOL-EN16931-P0112',
    term: 'BT-3',
    at: '/documentTypeCode',
    words: words(
      [
        '{Name} ({term}) is {value}, maar die is er alleen tussen twee Duitse partijen.',
        '{Name} ({term}) : {value} n’est admis qu’entre deux parties allemandes.',
        '{Name} ({term}): {value} ist nur zwischen zwei deutschen Parteien erlaubt.',
        '{Name} ({term}) is {value}, which is for two German parties only.',
      ],
      [
        'Zet {path} op 380, of corrigeer met een creditnota (381).',
        'Mettez {path} à 380, ou corrigez par une note de crédit (381).',
        'Setzen Sie {path} auf 380 oder berichtigen Sie mit einer Gutschrift (381).',
        'Set {path} to 380, or correct with a credit note (381).',
      ],
      { name: termName('BT-3') },
    ),
    holds: (view) =>
      view.id !== 'invoice' ||
      !['326', '384'].includes(normalized(view.model.documentTypeCode ?? '')) ||
      isWithinGermany(view),
    params: ({ model }) => ({ value: model.documentTypeCode ?? '' }),
  },
];

export const headRules = documentRules(rules);
