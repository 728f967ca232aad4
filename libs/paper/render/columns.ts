import type { TableBlock } from '#doctype';
import { printable } from '../fonts/printable.js';
import { widthOf } from '../fonts/wrap.js';
import { contentWidth, left, styles } from './style.js';

export interface Column {
  readonly label: string;
  readonly align: 'left' | 'right';
  /** Points from the left of the page where the text may begin and must end. */
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

const gutter = 9;
/** A column of numbers may take this share of the table and no more, however long a number is. */
const widest = 0.35;
/** A column of text keeps this much. */
const narrowest = 42;

/** The columns of a table: by their weights, but numbers are given the width that keeps each on one line. */
export function columnsOf({ columns, rows }: TableBlock): Column[] {
  const room = contentWidth - gutter * (columns.length - 1);
  const total = columns.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const shares = columns.map(({ weight }) => (weight / total) * room);
  const needs = columns.map(({ align, label }, index) =>
    align === 'right'
      ? Math.min(room * widest, Math.max(labelNeed(label), ...rows.map(({ cells }) => need(cells[index] ?? ''))))
      : Math.min(narrowest, shares[index]!),
  );
  let start = left;
  return spread(shares, needs).map((width, index) => {
    const column = { ...columns[index]!, start, end: start + width, width };
    start += width + gutter;
    return column;
  });
}

/** Widens the columns that need more than their share, at the cost of those that have more than they need. */
function spread(shares: readonly number[], needs: readonly number[]): number[] {
  const lack = shares.reduce((sum, share, index) => sum + Math.max(0, needs[index]! - share), 0);
  const spare = shares.reduce((sum, share, index) => sum + Math.max(0, share - needs[index]!), 0);
  const given = spare === 0 ? 0 : Math.min(1, lack / spare);
  const covered = lack === 0 ? 0 : Math.min(1, spare / lack);
  return shares.map((share, index) => {
    const surplus = share - needs[index]!;
    return surplus > 0 ? share - surplus * given : share - surplus * covered;
  });
}

function need(text: string): number {
  return widthOf(printable(text), styles.strong) + 0.5;
}

/** The longest word of a label, which is otherwise allowed to wrap. */
function labelNeed(label: string): number {
  return Math.max(...label.split(' ').map((word) => widthOf(printable(word), styles.head))) + 0.5;
}

/** The column of text that was given the most room, which is what a row's note speaks of. */
export function mainColumn(columns: readonly Column[]): Column {
  return columns
    .filter(({ align }) => align === 'left')
    .reduce((widest, column) => (column.width > widest.width ? column : widest), columns[0]!);
}
