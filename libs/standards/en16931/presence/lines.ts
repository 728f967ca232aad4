import { Exact } from '../decimal/exact.js';
import { type Rule, rulesOver } from '../rule/rule.js';
import type { LineView } from '../view/view.js';
import { missing, negative, notBefore } from '../words/templates.js';
import { words } from '../words/words.js';

/** The text of the missing category, for a line that has one of another tax than VAT. */
const otherTax = words(
  [
    'De lijn heeft geen btw-categorie ({term}): haar categorie hoort bij een andere belasting.',
    'La ligne n’a pas de catégorie de TVA ({term}) : sa catégorie relève d’une autre taxe.',
    'Die Zeile hat keine Umsatzsteuerkategorie ({term}): Ihre Kategorie gehört zu einer anderen Steuer.',
    'The line has no VAT category ({term}): its category is one of another tax.',
  ],
  [
    'Zet in {path} een btw-categorie, met VAT als belasting.',
    'Indiquez dans {path} une catégorie de TVA, avec VAT comme taxe.',
    'Geben Sie in {path} eine Umsatzsteuerkategorie mit VAT als Steuer an.',
    'Put a VAT category into {path}, with VAT as the tax.',
  ],
);

/** What every line keeps, beside amounts and VAT. */
const rules: readonly Rule<LineView>[] = [
  {
    // That a quantity lacks its unit is found with the structure.
    id: 'BR-23',
    term: 'BT-130',
    at: '/invoicedQuantityUnitCode',
    words: missing('BT-130'),
    holds: ({ line }) => line.invoicedQuantity !== undefined || line.invoicedQuantityUnitCode !== undefined,
  },
  {
    id: 'BR-27',
    term: 'BT-146',
    at: '/price/netPrice',
    words: negative('BT-146'),
    holds: ({ netPrice }) => netPrice !== undefined && !netPrice.isNegative(),
    params: ({ line }) => ({ actual: line.price?.netPrice ?? '–' }),
  },
  {
    id: 'BR-28',
    term: 'BT-148',
    at: '/price/grossPrice',
    words: negative('BT-148'),
    holds: ({ line }) => Exact.of(line.price?.grossPrice)?.isNegative() !== true,
    params: ({ line }) => ({ actual: line.price?.grossPrice ?? '–' }),
  },
  {
    id: 'BR-CO-04',
    term: 'BT-151',
    at: '/item/vatCategoryCode',
    words: otherTax,
    holds: ({ line, isVat }) => line.item?.vatCategoryCode === undefined || isVat,
  },
  {
    id: 'BR-30',
    term: 'BT-135',
    at: '/period/endDate',
    words: notBefore('BT-135', 'BT-134'),
    holds: ({ line: { period } }) => isInOrder(period?.startDate, period?.endDate),
    params: ({ line: { period } }) => ({ actual: period?.endDate ?? '', limit: period?.startDate ?? '' }),
  },
  {
    id: 'BR-CO-20',
    term: 'BT-134',
    at: '/period/startDate',
    words: missing('BT-134', [
      ', en de einddatum ook: een periode heeft er minstens één',
      ', la date de fin aussi : une période en a au moins une',
      ', das Enddatum auch: Ein Zeitraum hat mindestens eines davon',
      ', and so is the end date: a period has at least one of them',
    ]),
    holds: ({ line: { period } }) => !period || period.startDate !== undefined || period.endDate !== undefined,
  },
];

/** Dates as text keep their order; what is no date has a finding of its own. */
export function isInOrder(start: string | undefined, end: string | undefined): boolean {
  return start === undefined || end === undefined || start.trim() <= end.trim();
}

export const lineRules = rulesOver(({ lines }) => lines, rules);
