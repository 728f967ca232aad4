import type { Severity } from '../../finding/finding.js';
import { type Rule, rulesOver } from '../rule/rule.js';
import { type IdentifierView, identifiersOf } from '../view/identifiers.js';
import { normalized } from '../view/text.js';
import { localized, words } from '../words/words.js';
import { isVat, type View } from '../view/view.js';
import {
  hasGs1CheckDigit,
  isAustralian,
  isBelgian,
  isItalianTaxCode,
  isItalianVat,
  isNorwegian,
  isSwedish,
} from './check-digits.js';

/** What the transactions of Peppol have in common about the identifiers of one scheme. */
export interface Scheme {
  readonly id: string;
  readonly severity?: Severity;
  readonly scheme: string;
  /** An identifier that keeps the rule. */
  readonly example: string;
  readonly keeps: (value: string) => boolean;
  /** The space around the identifier counts. */
  readonly untrimmed?: boolean;
  readonly addressesOnly?: boolean;
}

const pattern = (expression: RegExp) => (value: string) => expression.test(value);
export const dutchVat = /^NL\d{9}B\d{2}$/;

export const schemes: readonly Scheme[] = [
  { id: 'R040', scheme: '0088', example: '5412345000013', keeps: hasGs1CheckDigit },
  { id: 'R041', scheme: '0192', example: '991825827', keeps: isNorwegian },
  { id: 'R042', scheme: '0184', example: 'DK12345674', keeps: pattern(/^(DK)?\d{8}$/), untrimmed: true },
  { id: 'R043', scheme: '0208', example: '0123456749', keeps: isBelgian },
  { id: 'R044', severity: 'warning', scheme: '0201', example: 'UF1A2B', keeps: pattern(/^[A-Za-z0-9]{6}$/) },
  { id: 'R045', severity: 'warning', scheme: '0210', example: '12345670017', keeps: isItalianTaxCode },
  {
    id: 'R046',
    severity: 'warning',
    scheme: '9907',
    example: '12345670017',
    keeps: isItalianTaxCode,
    addressesOnly: true,
  },
  { id: 'R047', severity: 'warning', scheme: '0211', example: 'IT12345670017', keeps: isItalianVat },
  { id: 'R049', scheme: '0007', example: '5567321707', keeps: isSwedish },
  { id: 'R050', scheme: '0151', example: '51824753556', keeps: isAustralian },
  { id: 'R052', scheme: '0096', example: '1234567890', keeps: pattern(/^\d{10}$/), untrimmed: true },
  { id: 'R053', scheme: '0198', example: 'DK12345674', keeps: pattern(/^DK\d{8}$/), untrimmed: true },
  { id: 'R054', severity: 'warning', scheme: '0106', example: '12345678', keeps: pattern(/^\d{8}$/) },
  { id: 'R055', severity: 'warning', scheme: '0190', example: '00000001234567890000', keeps: pattern(/^\d{20}$/) },
  { id: 'R056-1', severity: 'warning', scheme: '9944', example: 'NL123456789B01', keeps: pattern(dutchVat) },
  { id: 'R057', severity: 'warning', scheme: '0217', example: '123456789012', keeps: pattern(/^\d{12}$/) },
];

const wrongIdentifier = (example: string) =>
  words(
    [
      'Het nummer {value} ({term}) is niet juist geschreven of heeft een fout controlecijfer.',
      'Le numéro {value} ({term}) n’a pas la bonne forme ou a un chiffre de contrôle erroné.',
      'Die Nummer {value} ({term}) hat nicht die richtige Form oder eine falsche Prüfziffer.',
      'The number {value} ({term}) has the wrong form or a wrong check digit.',
    ],
    [
      'Verbeter {path}; zo ziet een juist nummer eruit: {example}.',
      'Corrigez {path} ; un numéro correct se présente ainsi : {example}.',
      'Berichtigen Sie {path}; so sieht eine richtige Nummer aus: {example}.',
      'Correct {path}; a right number looks like this: {example}.',
    ],
    { example: localized([example, example, example, example]) },
  );

function schemeRule({ id, severity, scheme, example, keeps, untrimmed, addressesOnly }: Scheme): Rule<IdentifierView> {
  return {
    id: `PEPPOL-COMMON-${id}`,
    ...(severity && { severity }),
    term: ({ term }) => term,
    at: '',
    words: wrongIdentifier(example),
    holds: (part) =>
      part.scheme !== scheme ||
      (addressesOnly === true && part.kind !== 'address') ||
      keeps(untrimmed ? (part.value ?? '') : normalized(part.value ?? '')),
    params: ({ value }) => ({ value: value ?? '–' }),
  };
}

interface VatNumberView {
  readonly path: string;
  readonly term: string;
  readonly value: string | undefined;
}

function vatNumbersOf({ model }: View): readonly VatNumberView[] {
  return vatNumbers.flatMap(([role, term]) => {
    const party = model[role];
    return party?.vatIdentifier !== undefined && isVat(party.taxScheme)
      ? [{ path: `/${role}/vatIdentifier`, term, value: party.vatIdentifier }]
      : [];
  });
}

const vatNumbers = [
  ['seller', 'BT-31'],
  ['buyer', 'BT-48'],
  ['taxRepresentative', 'BT-63'],
] as const;

const dutchVatRule: Rule<VatNumberView> = {
  id: 'PEPPOL-COMMON-R056-2',
  severity: 'warning',
  term: ({ term }) => term,
  at: '',
  words: wrongIdentifier('NL123456789B01'),
  holds: ({ value = '' }) => !value.trim().startsWith('NL') || dutchVat.test(value.trim()),
  params: ({ value }) => ({ value: value ?? '–' }),
};

export const identifierRules = [
  rulesOver(identifiersOf, schemes.map(schemeRule)),
  rulesOver(vatNumbersOf, [dutchVatRule]),
];
