import type { OrderChange } from '#standards';

export type ChangeLine = OrderChange['lines'][number];

/** What the buyer does to a line, by its status (UNCL1229). */
export type LineAction = 'add' | 'cancel' | 'change' | 'keep';

const actions: Readonly<Record<string, LineAction>> = { '1': 'add', '2': 'cancel', '3': 'change' };

/** What a line of a change does to the order. Every other status that Peppol allows leaves the line as it was. */
export function actionOf(line: ChangeLine): LineAction {
  return actions[line.statusCode.trim()] ?? 'keep';
}
