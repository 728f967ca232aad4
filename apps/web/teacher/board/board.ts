import { IconAlertTriangle, IconCheck, IconCircleX, IconClock, IconMinus, type TablerIcon } from '@tabler/icons-react';
import type { Schemas } from '#web/api/client';

export type Board = Schemas['ClassBoard'];
export type BoardRow = Board['rows'][number];
export type BoardCell = Schemas['BoardCell'];
export type BoardEntry = Schemas['BoardCellEntry'];
export type CellState = BoardCell['state'];
export type Stage = BoardCell['stage'];

export const stages = ['order', 'confirmation', 'despatch', 'receipt', 'invoice', 'payment'] as const;
export const cellStates = ['wrong', 'late', 'waiting', 'on-time', 'nothing'] as const;

/** Each state has a colour and a sign of its own; the word stands beside them. */
export const looks: Readonly<Record<CellState, { readonly color: string; readonly Icon: TablerIcon }>> = {
  wrong: { color: 'red', Icon: IconCircleX },
  late: { color: 'orange', Icon: IconAlertTriangle },
  waiting: { color: 'blue', Icon: IconClock },
  'on-time': { color: 'green', Icon: IconCheck },
  nothing: { color: 'gray', Icon: IconMinus },
};

export type Sort = 'help' | 'name' | 'activity' | Stage;

/** The rows in an order; the server gives them with those first who most need help. */
export function sorted(rows: readonly BoardRow[], sort: Sort): BoardRow[] {
  if (sort === 'help') return [...rows];
  if (sort === 'name') return rows.toSorted((a, b) => a.firmName.localeCompare(b.firmName));
  if (sort === 'activity') {
    return rows.toSorted((a, b) => (a.lastActiveDay ?? '').localeCompare(b.lastActiveDay ?? ''));
  }
  const rank = ({ cells }: BoardRow): number => {
    const cell = cells.find(({ stage }) => stage === sort);
    return cell ? cellStates.indexOf(cell.state) : cellStates.length;
  };
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

/** What a cell's number counts: as many entries as are in its state. */
export function countOf({ state, counts }: BoardCell): number {
  return state === 'nothing' ? 0 : counts[state];
}
