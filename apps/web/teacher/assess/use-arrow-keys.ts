import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** What a cell needs to take part. */
export interface Place {
  readonly tabIndex: number;
  readonly 'data-place': string;
  readonly onFocus: () => void;
}

interface ArrowKeys {
  readonly table: {
    readonly ref: RefObject<HTMLTableElement | null>;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  readonly cell: (row: number, column: number) => Place;
}

/** The tab key stops at one cell of a table; the arrow keys, Home and End move from there. */
export function useArrowKeys(rows: number, columns: number): ArrowKeys {
  const ref = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const current: readonly [number, number] = [Math.min(at[0], rows - 1), Math.min(at[1], columns - 1)];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || !event.target.dataset['place']) return;
    const next = moved(event.key, current, rows, columns);
    if (!next) return;
    event.preventDefault();
    ref.current?.querySelector<HTMLElement>(`[data-place='${next.join('-')}']`)?.focus();
  };
  const cell = (row: number, column: number): Place => ({
    tabIndex: row === current[0] && column === current[1] ? 0 : -1,
    'data-place': `${row}-${column}`,
    onFocus: () => setAt([row, column]),
  });
  return { table: { ref, onKeyDown }, cell };
}

function moved(
  key: string,
  [row, column]: readonly [number, number],
  rows: number,
  columns: number,
): readonly [number, number] | undefined {
  const within = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);
  switch (key) {
    case 'ArrowUp':
      return [within(row - 1, rows), column];
    case 'ArrowDown':
      return [within(row + 1, rows), column];
    case 'ArrowLeft':
      return [row, within(column - 1, columns)];
    case 'ArrowRight':
      return [row, within(column + 1, columns)];
    case 'Home':
      return [row, 0];
    case 'End':
      return [row, columns - 1];
    default:
      return undefined;
  }
}
