import type { Fact, FactsBlock } from '#doctype';
import { wrap } from '../fonts/wrap.js';
import type { Flow } from './flow.js';
import type { StructureElement } from './structure.js';
import { contentWidth, left, mm, styles } from './style.js';

const gap = 5 * mm;

interface GridRow {
  readonly cells: readonly { readonly labels: readonly string[]; readonly values: readonly string[] }[];
  readonly labelHeight: number;
  readonly height: number;
}

/** Label above value, four beside one another; as few columns as there are facts. */
export function drawFacts({ items }: FactsBlock, flow: Flow): void {
  const columns = Math.min(4, Math.max(2, items.length));
  drawGrid(items, flow, { x: left, width: contentWidth, columns, parent: flow.root });
  flow.space(2 * mm);
}

interface Grid {
  readonly x: number;
  readonly width: number;
  readonly columns: number;
  readonly parent: StructureElement;
}

/** Facts in columns of equal width, rows as high as their highest. */
export function drawGrid(items: readonly Fact[], flow: Flow, { x, width, columns, parent }: Grid): void {
  const list = parent.add('L');
  for (const { cells, labelHeight, height } of gridOf(items, width, columns)) {
    flow.ensure(height);
    cells.forEach(({ labels, values }, index) => {
      const at = x + index * (columnWidth(width, columns) + gap);
      const item = list.add('LI');
      flow.pen.owner = item.add('Lbl');
      // Labels stand upon their values, so that the values of a row share a line.
      flow.pen.lines(labels, { x: at, y: flow.y + labelHeight - labels.length * styles.label.leading }, styles.label);
      flow.pen.owner = item.add('LBody');
      flow.pen.lines(values, { x: at, y: flow.y + labelHeight }, styles.body);
    });
    flow.y += height;
  }
}

export function heightOfGrid(items: readonly Fact[], width: number, columns: number): number {
  return gridOf(items, width, columns).reduce((sum, { height }) => sum + height, 0);
}

function gridOf(items: readonly Fact[], width: number, columns: number): GridRow[] {
  const column = columnWidth(width, columns);
  const rows: GridRow[] = [];
  for (let start = 0; start < items.length; start += columns) {
    const cells = items.slice(start, start + columns).map(({ label, value }) => ({
      labels: wrap(label, column, styles.label),
      values: wrap(value, column, styles.body),
    }));
    const labelHeight = Math.max(...cells.map(({ labels }) => labels.length)) * styles.label.leading;
    const valueHeight = Math.max(...cells.map(({ values }) => values.length)) * styles.body.leading;
    rows.push({ cells, labelHeight, height: labelHeight + valueHeight + 2 * mm });
  }
  return rows;
}

function columnWidth(width: number, columns: number): number {
  return (width - gap * (columns - 1)) / columns;
}
