import { documentRules, rulesOver, type Rule } from '../rule/rule.js';
import type { LineView, View } from '../view/view.js';
import { missing, notBefore, notBoth } from '../words/templates.js';
import { termName } from '../words/terms.js';
import { words } from '../words/words.js';
import { isInOrder } from '../presence/lines.js';

const ofDocument: readonly Rule[] = [
  {
    id: 'BR-29',
    term: 'BT-74',
    at: '/invoicingPeriod/endDate',
    words: notBefore('BT-74', 'BT-73'),
    holds: ({ model: { invoicingPeriod: period } }) => isInOrder(period?.startDate, period?.endDate),
    params: ({ model: { invoicingPeriod: period } }) => ({
      actual: period?.endDate ?? '',
      limit: period?.startDate ?? '',
    }),
  },
  {
    id: 'BR-CO-03',
    term: 'BT-7',
    at: '/vatPointDate',
    words: notBoth('BT-7', 'BT-8'),
    holds: ({ model }) => model.vatPointDate === undefined || model.invoicingPeriod?.descriptionCode === undefined,
  },
  {
    id: 'BR-CO-19',
    term: 'BT-73',
    at: '/invoicingPeriod/startDate',
    words: missing('BT-73', [
      ', en de einddatum ook: een periode heeft er minstens één',
      ', la date de fin aussi : une période en a au moins une',
      ', das Enddatum auch: Ein Zeitraum hat mindestens eines davon',
      ', and so is the end date: a period has at least one of them',
    ]),
    holds: ({ model: { invoicingPeriod: period } }) =>
      !period || period.startDate !== undefined || period.endDate !== undefined || period.descriptionCode !== undefined,
  },
];

const periodOf = ({ model }: View) => model.invoicingPeriod;

/** The period of a line lies within that of the document. */
const ofLines: readonly Rule<LineView>[] = [
  {
    id: 'PEPPOL-EN16931-R110',
    term: 'BT-134',
    at: '/period/startDate',
    words: notBefore('BT-134', 'BT-73'),
    holds: ({ line }, view) => isInOrder(periodOf(view)?.startDate, line.period?.startDate),
    params: ({ line }, view) => ({
      actual: line.period?.startDate ?? '',
      limit: periodOf(view)?.startDate ?? '',
    }),
  },
  {
    id: 'PEPPOL-EN16931-R111',
    term: 'BT-135',
    at: '/period/endDate',
    words: words(
      [
        '{Name} ({term}), {actual}, ligt na {other} (BT-74), {limit}.',
        '{Name} ({term}), {actual}, dépasse {other} (BT-74), {limit}.',
        '{Name} ({term}), {actual}, liegt nach: {other} (BT-74), {limit}.',
        '{Name} ({term}), {actual}, is after {other} (BT-74), {limit}.',
      ],
      [
        'Verbeter {path} of verleng de factuurperiode.',
        'Corrigez {path} ou prolongez la période de facturation.',
        'Berichtigen Sie {path} oder verlängern Sie den Abrechnungszeitraum.',
        'Correct {path} or extend the invoicing period.',
      ],
      { name: termName('BT-135'), other: termName('BT-74') },
    ),
    holds: ({ line }, view) => isInOrder(line.period?.endDate, periodOf(view)?.endDate),
    params: ({ line }, view) => ({ actual: line.period?.endDate ?? '', limit: periodOf(view)?.endDate ?? '' }),
  },
];

export const periodRules = [documentRules(ofDocument), rulesOver(({ lines }) => lines, ofLines)];
