import { dutchVat, type Scheme, schemes } from '../../en16931/peppol/identifiers.js';
import { type Binding, type ElementBeyond, elementsBeyond } from '../../ubl/index.js';
import type { Places } from '../rule/place.js';
import type { Breach, Rule } from '../rule/rule.js';
import { type TablePlace, tablePlaces } from '../rule/table-places.js';
import { unmappedOf } from '../rule/unmapped-elements.js';

type Terms = Readonly<Record<string, string | undefined>>;

/** Warnings in the logistics transactions, which have none of the later ones. */
const lenient = ['R052', 'R053'];
const lastOfLogistics = 'R053';

/** The words of what students meet most; the others share theirs. */
const texts: Readonly<Record<string, string>> = {
  '0088': 'peppol-gln',
  '0208': 'peppol-enterprise-number',
};

/** The rules that Peppol's transactions have in common about the identifiers of parties (`PEPPOL-COMMON-R040` and on). */
export function identifierRules(binding: Binding): Rule<object>[] {
  const identifiers = tablePlaces(binding).filter(isIdentifier);
  if (!binding.transaction.startsWith('T12')) {
    return [...schemes.map((scheme) => ruleOf(scheme, identifiers)), dutchVatRule(binding)];
  }
  return schemes
    .filter(({ id }) => id <= lastOfLogistics)
    .map((scheme) => ruleOf(lenient.includes(scheme.id) ? { ...scheme, severity: 'warning' } : scheme, identifiers));
}

function ruleOf(rule: Scheme, identifiers: readonly TablePlace[]): Rule<object> {
  const { id, severity = 'fatal', scheme, example } = rule;
  const held = rule.addressesOnly
    ? identifiers.filter(({ elements }) => elements.at(-1) === 'EndpointID')
    : identifiers;
  const breach = (identifier: string | undefined, of: string | undefined, path: string): Breach[] =>
    of !== scheme || identifier === undefined || keeps(rule, identifier)
      ? []
      : [{ path, params: { value: identifier, scheme, example } }];
  const breaches = (document: object, places: Places): Breach[] => [
    ...held.flatMap(({ at, key }) =>
      places.at<Terms>(at).flatMap(({ value, path }) => breach(value[key], value[`${key}Scheme`], `${path}/${key}`)),
    ),
    ...elementsBeyond(unmappedOf(document))
      .filter((beyond) => isIdentifierBeyond(beyond, rule.addressesOnly))
      .flatMap(({ element: { text, attributes } }) => breach(text, attributes['schemeID'], '')),
  ];
  return { id: `PEPPOL-COMMON-${id}`, severity, text: texts[scheme] ?? 'peppol-identifier', breaches };
}

function keeps(rule: Scheme, identifier: string): boolean {
  return rule.keeps(rule.untrimmed ? identifier : identifier.trim());
}

/** `R056-2`: a VAT number that begins with NL has the form of one. */
function dutchVatRule(binding: Binding): Rule<object> {
  const numbers = tablePlaces(binding).filter((place) => endsIn(place, 'PartyTaxScheme', 'CompanyID'));
  const breaches = (_: object, places: Places): Breach[] =>
    numbers.flatMap(({ at, key }) =>
      places.at<Terms>(at).flatMap(({ value, path }) => {
        const number = value[key]?.trim() ?? '';
        return !number.startsWith('NL') || (value['taxScheme'] ?? 'VAT') !== 'VAT' || dutchVat.test(number)
          ? []
          : [{ path: `${path}/${key}`, params: { value: number, scheme: '9944', example: 'NL123456789B01' } }];
      }),
    );
  return { id: 'PEPPOL-COMMON-R056-2', severity: 'warning', text: 'peppol-identifier', breaches };
}

/** The same beyond the model, such as the second identifier of a party that may have one. */
function isIdentifierBeyond({ parent, element: { name } }: ElementBeyond, addressesOnly = false): boolean {
  return (
    name === 'EndpointID' ||
    (!addressesOnly && (name === 'CompanyID' || (name === 'ID' && parent === 'PartyIdentification')))
  );
}

/** Electronic addresses, identifiers of parties and legal registrations. */
function isIdentifier(place: TablePlace): boolean {
  const element = place.elements.at(-1);
  const isValue = place.field.kind === 'leaf' && !place.field.path.includes('@');
  return isValue && (element === 'EndpointID' || element === 'CompanyID' || endsIn(place, 'PartyIdentification', 'ID'));
}

function endsIn({ field, elements }: TablePlace, parent: string, element: string): boolean {
  return field.kind === 'leaf' && elements.at(-1) === element && elements.at(-2) === parent;
}
