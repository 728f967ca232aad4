import { documentRules, type Rule } from '../rule/rule.js';
import { isCode } from '../../codelists/index.js';
import type { View } from '../view/view.js';
import { codeRule, inList } from './code-rule.js';

const country = (
  id: string,
  read: (model: View['model']) => string | undefined,
  at: string,
  term: 'BT-40' | 'BT-55' | 'BT-69' | 'BT-80',
) =>
  codeRule<View>(id, { term, at, list: 'ISO 3166-1', read: ({ model }) => read(model), isListed: inList('ISO3166') });

/** The subject of a note stands between two number signs at its beginning, `#AAI#`. */
function subjectOf(note: string): string | undefined {
  const subject = /^[^#]*#([^#]*)#/s.exec(note)?.[1];
  return subject?.length === 3 ? subject : undefined;
}

const rules: readonly Rule[] = [
  codeRule('BR-CL-01', {
    term: 'BT-3',
    at: '/documentTypeCode',
    list: 'UNTDID 1001',
    read: (view) => (isListedType(view) ? undefined : view.model.documentTypeCode),
    isListed: () => false,
  }),
  codeRule('BR-CL-04', {
    term: 'BT-5',
    at: '/documentCurrencyCode',
    list: 'ISO 4217',
    read: ({ model }) => model.documentCurrencyCode,
    isListed: inList('EN-ISO4217'),
  }),
  codeRule('BR-CL-05', {
    term: 'BT-6',
    at: '/vatAccountingCurrencyCode',
    list: 'ISO 4217',
    read: ({ model }) => model.vatAccountingCurrencyCode,
    isListed: inList('EN-ISO4217'),
  }),
  codeRule('BR-CL-06', {
    term: 'BT-8',
    at: '/invoicingPeriod/descriptionCode',
    list: 'UNTDID 2005 (3, 35, 432)',
    read: ({ model }) => model.invoicingPeriod?.descriptionCode,
    isListed: inList('UNCL2005'),
  }),
  codeRule('PEPPOL-EN16931-CL006', {
    term: 'BT-8',
    at: '/invoicingPeriod/descriptionCode',
    list: 'UNTDID 2005 (3, 35, 432)',
    read: ({ model }) => model.invoicingPeriod?.descriptionCode,
    isListed: inList('UNCL2005'),
  }),
  codeRule('BR-CL-08', {
    term: 'BT-22',
    at: '/note',
    list: 'UNTDID 4451',
    read: ({ model }) => (model.note === undefined ? undefined : subjectOf(model.note)),
    isListed: inList('UNCL4451'),
  }),
  codeRule('BR-CL-26', {
    term: 'BT-71',
    at: '/delivery/locationIdentifierScheme',
    list: 'ISO 6523 (ICD)',
    read: ({ model }) => model.delivery?.locationIdentifierScheme,
    isListed: inList('ICD'),
  }),
  country('BR-CL-14', ({ seller }) => seller?.postalAddress?.countryCode, '/seller/postalAddress/countryCode', 'BT-40'),
  country('BR-CL-14', ({ buyer }) => buyer?.postalAddress?.countryCode, '/buyer/postalAddress/countryCode', 'BT-55'),
  country(
    'BR-CL-14',
    ({ taxRepresentative }) => taxRepresentative?.postalAddress?.countryCode,
    '/taxRepresentative/postalAddress/countryCode',
    'BT-69',
  ),
  country('BR-CL-14', ({ delivery }) => delivery?.address?.countryCode, '/delivery/address/countryCode', 'BT-80'),
];

function isListedType({ id, model }: View): boolean {
  const code = model.documentTypeCode?.trim();
  return code === undefined || isCode(`EN-UNCL1001-${id}`, code);
}

export const headCodeRules = documentRules(rules);
