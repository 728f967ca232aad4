import { asAmount, Exact } from '../decimal/exact.js';
import { documentRules, type Rule, rulesOver } from '../rule/rule.js';
import type { BreakdownView } from '../view/view.js';
import { missing } from '../words/templates.js';
import { termName } from '../words/terms.js';
import { words } from '../words/words.js';
import { isWithinOne, taxOn } from './sums.js';

/** The tax of a part of the breakdown; the official rule takes a rate that rounds to 0 % for 0 %. */
function expectedTax({ isVat, rate, taxableAmount }: BreakdownView): Exact | undefined {
  if (!isVat || rate === undefined || rate.rounded(0).isZero()) {
    return Exact.zero;
  }
  return taxableAmount && taxOn(taxableAmount, rate);
}

function hasRightTax(part: BreakdownView): boolean {
  const { isVat, rate, taxAmount } = part;
  if (taxAmount === undefined) {
    return false;
  }
  if (!isVat || rate === undefined || rate.rounded(0).isZero()) {
    return taxAmount.rounded(0).isZero();
  }
  const expected = expectedTax(part);
  return expected !== undefined && isWithinOne(taxAmount.absolute(), expected);
}

const rules: readonly Rule<BreakdownView>[] = [
  {
    id: 'BR-47',
    term: 'BT-118',
    at: '/vatCategoryCode',
    words: words(
      [
        '{Name} ({term}) ontbreekt: de categorie hoort bij een andere belasting dan btw.',
        '{Name} ({term}) manque : la catégorie relève d’une autre taxe que la TVA.',
        '{Name} ({term}) fehlt: Die Kategorie gehört zu einer anderen Steuer.',
        '{Name} ({term}) is missing: the category is one of another tax than VAT.',
      ],
      [
        'Zet in {path} een btw-categorie, met VAT als belasting.',
        'Indiquez dans {path} une catégorie de TVA, avec VAT comme taxe.',
        'Geben Sie in {path} eine Umsatzsteuerkategorie mit VAT als Steuer an.',
        'Put a VAT category into {path}, with VAT as the tax.',
      ],
      { name: termName('BT-118') },
    ),
    holds: ({ entry, isVat }) => entry.vatCategoryCode === undefined || isVat,
  },
  {
    id: 'BR-48',
    term: 'BT-119',
    at: '/vatRate',
    words: missing('BT-119', [
      ': alleen wat niet aan btw onderworpen is (O), heeft geen tarief',
      ' : seul ce qui est hors champ de la TVA (O) n’a pas de taux',
      ': Nur was nicht steuerbar ist (O), hat keinen Satz',
      ': only what is not subject to VAT (O) has no rate',
    ]),
    holds: ({ entry, isVat, category }) => isVat && (entry.vatRate !== undefined || category === 'O'),
  },
  {
    id: 'BR-CO-17',
    term: 'BT-117',
    at: '/taxAmount',
    words: words(
      [
        '{Name} ({term}) is {actual:number}, maar {taxable:number} aan {rate:number} % geeft {expected:number}.',
        '{Name} ({term}) : {actual:number}, alors que {taxable:number} à {rate:number} % donne {expected:number}.',
        '{Name} ({term}): {actual:number}; {taxable:number} zu {rate:number} % ergibt aber {expected:number}.',
        '{Name} ({term}) is {actual:number}, but {taxable:number} at {rate:number} % is {expected:number}.',
      ],
      [
        'Zet {path} op {expected:number}: maatstaf maal tarief, één keer afgerond op twee decimalen.',
        'Mettez {path} à {expected:number} : base multipliée par le taux, arrondie une seule fois à deux décimales.',
        'Setzen Sie {path} auf {expected:number}: Bemessungsgrundlage mal Satz, einmal auf zwei Stellen gerundet.',
        'Set {path} to {expected:number}: taxable amount times rate, rounded once to two decimals.',
      ],
      { name: termName('BT-117') },
    ),
    holds: hasRightTax,
    params: (part) => ({
      actual: part.entry.taxAmount ?? '–',
      taxable: part.entry.taxableAmount ?? '–',
      rate: part.entry.vatRate ?? '0',
      expected: asAmount(expectedTax(part) ?? Exact.zero),
    }),
  },
];

export const breakdownRules = [
  rulesOver(({ breakdown }) => breakdown, rules),
  documentRules([
    {
      id: 'BR-CO-18',
      term: 'BG-23',
      at: '/vatBreakdown',
      words: missing('BG-23', [
        ': elke factuur heeft er minstens één regel van',
        ' : toute facture en a au moins une ligne',
        ': Jede Rechnung hat mindestens einen Eintrag davon',
        ': every invoice has at least one entry of it',
      ]),
      holds: ({ breakdown, vatTotals }) => breakdown.length > 0 || vatTotals.all.some((total) => total.hasBreakdown),
    },
  ]),
];
