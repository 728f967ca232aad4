import { type CodeListName, isCode } from '../../codelists/index.js';
import { cbc } from '../../ubl/binding/namespaces.js';
import { type ElementBeyond, elementsBeyond } from '../../ubl/index.js';
import { type Rule, rulesOver } from '../rule/rule.js';
import type { View } from '../view/view.js';
import type { Term } from '../words/terms.js';
import { codeRule, inList } from './code-rule.js';

interface BeyondView extends ElementBeyond {
  readonly path: string;
}

const none: readonly BeyondView[] = [];

/** The official rules look for codes wherever they stand, such as the country of a delivery of one line. */
function valuesBeyond({ model: { unmapped } }: View): readonly BeyondView[] {
  return unmapped === undefined
    ? none
    : elementsBeyond(unmapped)
        .filter(({ element }) => element.namespace === cbc)
        .map((beyond) => ({ ...beyond, path: '' }));
}

/** A code, or the attribute of an element, by the names of the element and of what it stands in. */
interface Place {
  readonly term: Term;
  readonly list: string;
  readonly parent?: string;
  readonly names: readonly string[];
  readonly attribute?: string;
}

function beyond(id: string, { term, list, parent, names, attribute }: Place, isListed: (code: string) => boolean) {
  return codeRule<BeyondView>(id, {
    term,
    at: '',
    list,
    read: ({ parent: found, element }) => {
      const isMeant = names.includes(element.name) && (parent === undefined || parent === found);
      return isMeant ? (attribute === undefined ? element.text : element.attributes[attribute]) : undefined;
    },
    isListed,
  });
}

const scheme = (term: Term, parent: string, name = 'ID'): Place => ({
  term,
  list: 'ISO 6523 (ICD)',
  parent,
  names: [name],
  attribute: 'schemeID',
});
const country = (term: Term, parent: string): Place => ({
  term,
  list: 'ISO 3166-1',
  parent,
  names: ['IdentificationCode'],
});
const category = (term: Term, parent: string): Place => ({ term, list: 'UNTDID 5305', parent, names: ['ID'] });
const listed = (name: CodeListName) => inList(name);

const rules: readonly Rule<BeyondView>[] = [
  beyond('BR-CL-10', scheme('BT-29', 'PartyIdentification'), (code) => listed('ICD')(code) || code.trim() === 'SEPA'),
  beyond('BR-CL-11', scheme('BT-30', 'PartyLegalEntity', 'CompanyID'), listed('ICD')),
  beyond('BR-CL-14', country('BT-40', 'Country'), listed('ISO3166')),
  beyond('BR-CL-15', country('BT-159', 'OriginCountry'), listed('ISO3166')),
  beyond('BR-CL-17', category('BT-118', 'TaxCategory'), listed('UNCL5305')),
  beyond('BR-CL-18', category('BT-151', 'ClassifiedTaxCategory'), listed('UNCL5305')),
  beyond('BR-CL-21', scheme('BT-157', 'StandardItemIdentification'), listed('ICD')),
  beyond('BR-CL-22', { term: 'BT-121', list: 'VATEX', names: ['TaxExemptionReasonCode'] }, (code) =>
    isCode('vatex', code.trim().toUpperCase()),
  ),
  beyond(
    'BR-CL-23',
    {
      term: 'BT-130',
      list: 'UN/ECE 20 + 21',
      names: ['InvoicedQuantity', 'BaseQuantity', 'CreditedQuantity'],
      attribute: 'unitCode',
    },
    listed('UNECERec20'),
  ),
  beyond('BR-CL-26', scheme('BT-71', 'DeliveryLocation'), listed('ICD')),
];

export const beyondCodeRules = rulesOver(valuesBeyond, rules);
