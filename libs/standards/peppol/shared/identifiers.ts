import { keepsSchemeRule } from '../../sbdh/index.js';
import type { Severity } from '../../finding/finding.js';
import type { Binding } from '../../ubl/index.js';
import { partsAt } from '../rule/place.js';
import type { Breach, Rule } from '../rule/rule.js';
import { type TablePlace, tablePlaces } from '../rule/table-places.js';

type Terms = Readonly<Record<string, string | undefined>>;
type Holder = 'endpoint' | 'party' | 'company';

/** A rule over the identifiers of one scheme. */
interface SchemeRule {
  readonly number: string;
  readonly severity: Severity;
  readonly scheme: string;
  /** An identifier that keeps it. */
  readonly example: string;
  /** What makes it valid, where that is not what the scheme demands of participant ids. */
  readonly pattern?: RegExp;
  /** Only electronic addresses. */
  readonly endpointsOnly?: true;
  readonly text?: string;
}

const everywhere: readonly SchemeRule[] = [
  { number: 'R040', severity: 'fatal', scheme: '0088', example: '5412345000013', text: 'peppol-gln' },
  { number: 'R041', severity: 'fatal', scheme: '0192', example: '991825827' },
  { number: 'R042', severity: 'fatal', scheme: '0184', example: 'DK12345674', pattern: /^(DK)?\d{8}$/ },
  { number: 'R043', severity: 'fatal', scheme: '0208', example: '0123456749', text: 'peppol-enterprise-number' },
  { number: 'R044', severity: 'warning', scheme: '0201', example: 'UF1A2B' },
  { number: 'R045', severity: 'warning', scheme: '0210', example: '12345670017' },
  { number: 'R046', severity: 'warning', scheme: '9907', example: '12345670017', endpointsOnly: true },
  { number: 'R047', severity: 'warning', scheme: '0211', example: 'IT12345670017' },
  { number: 'R049', severity: 'fatal', scheme: '0007', example: '5567321707' },
  { number: 'R050', severity: 'fatal', scheme: '0151', example: '51824753556' },
];

const danish = (severity: Severity): readonly SchemeRule[] => [
  { number: 'R052', severity, scheme: '0096', example: '1234567890', pattern: /^\d{10}$/ },
  { number: 'R053', severity, scheme: '0198', example: 'DK12345674', pattern: /^DK\d{8}$/ },
];

const dutchVat = /^NL\d{9}B\d{2}$/;
const postAward: readonly SchemeRule[] = [
  { number: 'R054', severity: 'warning', scheme: '0106', example: '12345678', pattern: /^\d{8}$/ },
  { number: 'R055', severity: 'warning', scheme: '0190', example: '00000001234567890000', pattern: /^\d{20}$/ },
  { number: 'R056-1', severity: 'warning', scheme: '9944', example: 'NL123456789B01', pattern: dutchVat },
  { number: 'R057', severity: 'warning', scheme: '0217', example: '123456789012', pattern: /^\d{12}$/ },
];

/** The rules that Peppol's transactions have in common about the identifiers of parties (`PEPPOL-COMMON-R040` and on). */
export function identifierRules(binding: Binding): Rule<object>[] {
  const isLogistics = String(
    binding.fields['customizationId']?.kind === 'leaf' && binding.fields['customizationId'].initial,
  ).includes(':logistics:');
  const identifiers = identifiersOf(binding);
  const schemeRules = isLogistics
    ? [...everywhere, ...danish('warning')]
    : [...everywhere, ...danish('fatal'), ...postAward];
  const rules = schemeRules.map((rule) => ruleOf(rule, identifiers));
  return isLogistics ? rules : [...rules, dutchVatRule(binding)];
}

function ruleOf(rule: SchemeRule, identifiers: readonly Identifier[]): Rule<object> {
  const { number, severity, scheme, example, text = 'peppol-identifier' } = rule;
  const held = identifiers.filter(({ holder }) => !rule.endpointsOnly || holder === 'endpoint');
  const breaches = (document: object): Breach[] =>
    held.flatMap(({ at, key }) =>
      partsAt<Terms>(document, at).flatMap(({ value, path }) => {
        const identifier = value[key];
        return value[`${key}Scheme`] !== scheme || identifier === undefined || keeps(rule, identifier)
          ? []
          : [{ path: `${path}/${key}`, params: { value: identifier, scheme, example } }];
      }),
    );
  return { id: `PEPPOL-COMMON-${number}`, severity, text, breaches };
}

function keeps({ scheme, pattern }: SchemeRule, identifier: string): boolean {
  const value = identifier.trim();
  if (scheme === '0211') {
    return !/^it/i.test(value) || keepsSchemeRule('0211', value);
  }
  return pattern ? pattern.test(value) : keepsSchemeRule(scheme === '9907' ? '0210' : scheme, value);
}

/** `R056-2`: a VAT number that begins with NL has the form of one. */
function dutchVatRule(binding: Binding): Rule<object> {
  const numbers = tablePlaces(binding).filter((place) => endsIn(place, 'PartyTaxScheme', 'CompanyID'));
  const breaches = (document: object): Breach[] =>
    numbers.flatMap(({ at, key }) =>
      partsAt<Terms>(document, at).flatMap(({ value, path }) => {
        const number = value[key]?.trim() ?? '';
        return !number.startsWith('NL') || (value['taxScheme'] ?? 'VAT') !== 'VAT' || dutchVat.test(number)
          ? []
          : [{ path: `${path}/${key}`, params: { value: number, scheme: '9944', example: 'NL123456789B01' } }];
      }),
    );
  return { id: 'PEPPOL-COMMON-R056-2', severity: 'warning', text: 'peppol-identifier', breaches };
}

interface Identifier extends TablePlace {
  readonly holder: Holder;
}

/** The identifiers of parties that name their scheme. */
function identifiersOf(binding: Binding): Identifier[] {
  return tablePlaces(binding).flatMap((place) => {
    const holder = holderOf(place);
    return holder ? [{ ...place, holder }] : [];
  });
}

function holderOf(place: TablePlace): Holder | undefined {
  if (place.field.kind !== 'leaf' || /@/.test(place.field.path)) {
    return undefined;
  }
  if (place.elements.at(-1) === 'EndpointID') {
    return 'endpoint';
  }
  if (endsIn(place, 'PartyIdentification', 'ID')) {
    return 'party';
  }
  return place.elements.at(-1) === 'CompanyID' ? 'company' : undefined;
}

function endsIn({ field, elements }: TablePlace, parent: string, element: string): boolean {
  return field.kind === 'leaf' && elements.at(-1) === element && elements.at(-2) === parent;
}
