import { asAmount, Exact } from '../decimal/exact.js';
import { type Rule, rulesOver } from '../rule/rule.js';
import type { AdjustmentView } from '../view/view.js';
import { words } from '../words/words.js';

/** What Peppol forgives where amounts are computed from others. */
const slack = Exact.of('0.02') ?? Exact.zero;

export function isNear(one: Exact, other: Exact, tolerance = slack): boolean {
  return one.minus(other).absolute().compare(tolerance) <= 0;
}

function computed({ baseAmount, percentage }: AdjustmentView): Exact | undefined {
  return baseAmount && percentage && baseAmount.times(percentage).shifted(2);
}

const rules: readonly Rule<AdjustmentView>[] = [
  {
    id: 'PEPPOL-EN16931-R040',
    term: 'BT-92',
    at: '/amount',
    words: words(
      [
        'Het bedrag ({term}) is {actual:number}, maar {base:number} aan {percentage:number} % geeft {expected:number}.',
        'Le montant ({term}) : {actual:number}, alors que {base:number} à {percentage:number} % donne {expected:number}.',
        'Der Betrag ({term}): {actual:number}; {base:number} zu {percentage:number} % ergibt aber {expected:number}.',
        'The amount ({term}) is {actual:number}, but {base:number} at {percentage:number} % is {expected:number}.',
      ],
      [
        'Zet {path} op {expected:number}, of verbeter het basisbedrag of het percentage.',
        'Mettez {path} à {expected:number}, ou corrigez la base ou le pourcentage.',
        'Setzen Sie {path} auf {expected:number} oder berichtigen Sie Grundbetrag oder Prozentsatz.',
        'Set {path} to {expected:number}, or correct the base amount or the percentage.',
      ],
    ),
    holds: (part) => {
      const expected = computed(part);
      return expected === undefined || isNear(part.amount ?? Exact.zero, expected);
    },
    params: (part) => ({
      actual: part.entry.amount ?? '–',
      base: part.entry.baseAmount ?? '',
      percentage: part.entry.percentage ?? '',
      expected: asAmount((computed(part) ?? Exact.zero).rounded(2)),
    }),
  },
  {
    id: 'PEPPOL-EN16931-R041',
    term: 'BT-93',
    at: '/baseAmount',
    words: words(
      [
        'Er is een percentage, maar het basisbedrag ({term}) ontbreekt.',
        'Il y a un pourcentage, mais le montant de base ({term}) manque.',
        'Es gibt einen Prozentsatz, aber der Grundbetrag ({term}) fehlt.',
        'There is a percentage, but the base amount ({term}) is missing.',
      ],
      [
        'Vul {path} in, of laat het percentage weg.',
        'Complétez {path}, ou supprimez le pourcentage.',
        'Füllen Sie {path} aus oder lassen Sie den Prozentsatz weg.',
        'Fill in {path}, or leave out the percentage.',
      ],
    ),
    holds: ({ entry }) => entry.percentage === undefined || entry.baseAmount !== undefined,
  },
  {
    id: 'PEPPOL-EN16931-R042',
    term: 'BT-94',
    at: '/percentage',
    words: words(
      [
        'Er is een basisbedrag, maar het percentage ({term}) ontbreekt.',
        'Il y a un montant de base, mais le pourcentage ({term}) manque.',
        'Es gibt einen Grundbetrag, aber der Prozentsatz ({term}) fehlt.',
        'There is a base amount, but the percentage ({term}) is missing.',
      ],
      [
        'Vul {path} in, of laat het basisbedrag weg.',
        'Complétez {path}, ou supprimez le montant de base.',
        'Füllen Sie {path} aus oder lassen Sie den Grundbetrag weg.',
        'Fill in {path}, or leave out the base amount.',
      ],
    ),
    holds: ({ entry }) => entry.percentage !== undefined || entry.baseAmount === undefined,
  },
  {
    id: 'PEPPOL-EN16931-R043',
    term: 'BG-20',
    at: '/chargeIndicator',
    words: words(
      [
        'Korting of toeslag? De aanduiding is {value}, maar moet true of false zijn.',
        'Remise ou charge ? L’indicateur est {value}, mais doit être true ou false.',
        'Nachlass oder Zuschlag? Die Angabe ist {value}, muss aber true oder false sein.',
        'Allowance or charge? The indicator is {value}, but must be true or false.',
      ],
      [
        'Zet {path} op false voor een korting, op true voor een toeslag.',
        'Mettez {path} à false pour une remise, à true pour une charge.',
        'Setzen Sie {path} auf false für einen Nachlass, auf true für einen Zuschlag.',
        'Set {path} to false for an allowance, to true for a charge.',
      ],
    ),
    holds: ({ entry: { chargeIndicator: value, percentage, baseAmount } }) =>
      // The official rules look at the indicator only where percentage and base amount go together.
      value === undefined ||
      ['true', 'false'].includes(value.trim()) ||
      (percentage === undefined) !== (baseAmount === undefined),
    params: ({ entry }) => ({ value: entry.chargeIndicator ?? '' }),
  },
];

/** What the terms of the document's allowances are called on a line. */
const lineTerms: Readonly<Record<string, string>> = {
  'BT-92': 'BT-136',
  'BT-93': 'BT-137',
  'BT-94': 'BT-138',
  'BG-20': 'BG-27',
};

export const peppolAdjustmentRules = [
  rulesOver(({ adjustments }) => adjustments, rules),
  rulesOver(
    ({ lineAdjustments }) => lineAdjustments,
    rules.map((rule) => ({ ...rule, term: lineTerms[String(rule.term)] ?? rule.term })),
  ),
];
