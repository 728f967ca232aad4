import type { Json } from '../../ubl/codec/json.js';
import { group, list, type ListLens, only, type Row, value } from '../table/row.js';
import { each, type Terms } from '../../ubl/binding/terms.js';

/** The scheme under which UBL keeps the creditor identifier of a direct debit among a party's identifiers. */
export const creditorScheme = 'SEPA';

/** The identifiers of a party: CII sets those of a known scheme (ISO 6523) apart from the others. */
function identifiers(isGlobal: boolean, held: (object: Json) => Json[], add: ListLens['add']): ListLens {
  return {
    items: (object) =>
      held(object).filter(({ identifierScheme: scheme }) => scheme !== creditorScheme && Boolean(scheme) === isGlobal),
    add,
  };
}

const identifierRows = (term: string): readonly Row[] => [value('', 'identifier', term)];
const globalRows = (term: string): readonly Row[] => [
  value('', 'identifier', term),
  value('@schemeID', 'identifierScheme', term),
];

/** Any number of identifiers, which the model keeps in a list. */
export function manyIdentifiers(term: string): readonly Row[] {
  const held = ({ identifiers }: Json) => (Array.isArray(identifiers) ? (identifiers as Json[]) : []);
  const add: ListLens['add'] = (object, item) => {
    object['identifiers'] = [...held(object), item];
    return true;
  };
  return [
    list('ID', identifiers(false, held, add), identifierRows(term)),
    list('GlobalID', identifiers(true, held, add), globalRows(term)),
  ];
}

/** One identifier, which the model keeps in two terms of the party: `identifier` and `identifierScheme`. */
export function oneIdentifier(term: string, name = 'identifier'): readonly Row[] {
  const scheme = `${name}Scheme`;
  const held = (object: Json) =>
    object[name] === undefined ? [] : [{ identifier: object[name], identifierScheme: object[scheme] }];
  const add: ListLens['add'] = (object, item) => {
    if (object[name] !== undefined) return false;
    object[name] = item['identifier'];
    if (item['identifierScheme'] !== undefined) object[scheme] = item['identifierScheme'];
    return true;
  };
  return [
    list('ID', identifiers(false, held, add), identifierRows(term)),
    list('GlobalID', identifiers(true, held, add), globalRows(term)),
  ];
}

const legalOrganization = (terms: Terms): Row[] => {
  const t = each(terms);
  const term = t();
  return [
    value('SpecifiedLegalOrganization/ID', 'legalRegistrationIdentifier', term),
    value('SpecifiedLegalOrganization/ID/@schemeID', 'legalRegistrationIdentifierScheme', term),
    value('SpecifiedLegalOrganization/TradingBusinessName', 'tradingName', t()),
  ];
};

const contact = (terms: Terms): Row => {
  const t = each(terms);
  const name = t();
  return group('DefinedTradeContact', 'contact', [
    value('PersonName', 'name', name),
    value('DepartmentName', { get: () => undefined, set: nameOfDepartment }, name),
    value('TelephoneUniversalCommunication/CompleteNumber', 'telephone', t()),
    value('EmailURIUniversalCommunication/URIID', 'email', t()),
  ]);
};

/** The contact point is a person or a department; the model has one name for it. */
function nameOfDepartment(contact: Json, name: string): boolean {
  if (contact['name'] !== undefined) return false;
  contact['name'] = name;
  return true;
}

/** Terms in the model's order: three lines, post code, city, subdivision, country. */
export const address = (model: string, terms: Terms): Row => {
  const t = each(terms);
  return group('PostalTradeAddress', model, [
    value('PostcodeCode', 'postCode', t()),
    value('LineOne', 'addressLine1', t()),
    value('LineTwo', 'addressLine2', t()),
    value('LineThree', 'addressLine3', t()),
    value('CityName', 'city', t()),
    value('CountryID', 'countryCode', t()),
    value('CountrySubDivisionName', 'countrySubdivision', t()),
  ]);
};

const electronicAddress = (term: string): Row[] => [
  value('URIUniversalCommunication/URIID', 'electronicAddress', term),
  value('URIUniversalCommunication/URIID/@schemeID', 'electronicAddressScheme', term),
];

const vatRegistration = (term: string): Row =>
  group('SpecifiedTaxRegistration', '', [value('ID', 'vatIdentifier', term), only('ID/@schemeID', 'VA')]);

/** The number with the local tax office. UBL names the tax; CII only says that it is not VAT. */
const localRegistration: Row = group('SpecifiedTaxRegistration', '', [
  value(
    'ID',
    {
      get: ({ taxRegistrationIdentifier: id }) => (typeof id === 'string' ? id : undefined),
      set: (seller, id) => {
        Object.assign(seller, { taxRegistrationIdentifier: id, taxRegistrationScheme: 'TAX' });
        return true;
      },
    },
    'BT-32',
  ),
  only('ID/@schemeID', 'FC'),
]);

export const sellerRows: readonly Row[] = [
  ...manyIdentifiers('BT-29'),
  value('Name', 'name', 'BT-27'),
  value('Description', 'additionalLegalInformation', 'BT-33'),
  ...legalOrganization('BT-30 BT-28'),
  contact('BT-41 BT-42 BT-43'),
  address('postalAddress', 'BT-38 BT-35 BT-36 BT-162 BT-37 BT-40 BT-39'),
  ...electronicAddress('BT-34'),
  vatRegistration('BT-31'),
  localRegistration,
];

export const buyerRows: readonly Row[] = [
  ...oneIdentifier('BT-46'),
  value('Name', 'name', 'BT-44'),
  ...legalOrganization('BT-47 BT-45'),
  contact('BT-56 BT-57 BT-58'),
  address('postalAddress', 'BT-53 BT-50 BT-51 BT-163 BT-52 BT-55 BT-54'),
  ...electronicAddress('BT-49'),
  vatRegistration('BT-48'),
];

export const taxRepresentativeRows: readonly Row[] = [
  value('Name', 'name', 'BT-62'),
  address('postalAddress', 'BT-67 BT-64 BT-65 BT-164 BT-66 BT-69 BT-68'),
  vatRegistration('BT-63'),
];

export const shipToRows: readonly Row[] = [
  ...oneIdentifier('BT-71', 'locationIdentifier'),
  value('Name', 'partyName', 'BT-70'),
  address('address', 'BT-78 BT-75 BT-76 BT-165 BT-77 BT-80 BT-79'),
];

export const payeeRows: readonly Row[] = [
  ...oneIdentifier('BT-60'),
  value('Name', 'name', 'BT-59'),
  value('SpecifiedLegalOrganization/ID', 'legalRegistrationIdentifier', 'BT-61'),
  value('SpecifiedLegalOrganization/ID/@schemeID', 'legalRegistrationIdentifierScheme', 'BT-61'),
];
