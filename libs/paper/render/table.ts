import type { TableBlock, TableRow } from '#doctype';
import { wrap } from '../fonts/wrap.js';
import { words } from '../labels/words.js';
import type { Flow } from './flow.js';
import { columnsOf, mainColumn, type Column } from './columns.js';
import { artifacts } from './pen.js';
import { across, columnHead, type StructureElement } from './structure.js';
import { colours, contentWidth, left, mm, styles, type Style } from './style.js';

const padding = 2.4;
/** A row that would be torn is moved to the next page when it is no higher than this. */
const highestWhole = 70 * mm;

interface SetRow {
  readonly cells: readonly (readonly string[])[];
  readonly note: readonly string[];
  readonly style: Style;
  /** The cells in the structure; the note belongs to that of the main column. */
  readonly owners: readonly StructureElement[];
}

/** A table whose head is repeated on every page that it reaches. */
export function drawTable(block: TableBlock, flow: Flow): void {
  const columns = columnsOf(block);
  const head = columns.map(({ label, width }) => wrap(label, width, styles.head));
  const headHeight = linesOf(head) * styles.head.leading + 2 * padding;
  const section = block.title ? flow.root.add('Sect') : flow.root;
  drawTitle(block.title, headHeight, flow, section);
  const table = section.add('Table');
  flow.ensure(headHeight + 2 * (styles.body.leading + 2 * padding));
  drawHead(columns, head, headHeight, flow, table.add('TR'));
  const repeat = () => drawHead(columns, head, headHeight, flow);
  for (const row of block.rows) drawRow(setRow(row, columns, table), columns, flow, repeat);
  if (block.rows.length === 0) {
    drawEmpty(block.empty ?? words.nothing[flow.language], flow, table.add('TR').add('TD', across(columns.length)));
  }
  flow.space(3.2 * mm);
}

function drawTitle(title: string | undefined, headHeight: number, flow: Flow, section: StructureElement): void {
  if (!title) return;
  flow.ensure(styles.heading.leading + headHeight + 3 * styles.body.leading);
  flow.paragraph(wrap(title, contentWidth, styles.heading), styles.heading, section, 'H2');
  flow.y += 1 * mm;
}

/** @param row in the structure, only the first time: it is read once */
function drawHead(
  columns: readonly Column[],
  head: readonly string[][],
  height: number,
  flow: Flow,
  row?: StructureElement,
): void {
  const lines = linesOf(head);
  columns.forEach(({ align, start, end }, index) => {
    const label = head[index]!;
    flow.pen.owner = row?.add('TH', columnHead) ?? artifacts.repeated;
    const y = flow.y + padding + (lines - label.length) * styles.head.leading;
    flow.pen.lines(label, { x: align === 'right' ? end : start, y }, styles.head, align);
  });
  flow.y += height;
  flow.pen.rule({ x: left, y: flow.y }, contentWidth, 0.8, colours.accent);
}

function setRow({ cells, note, strong }: TableRow, columns: readonly Column[], table: StructureElement): SetRow {
  const style = strong ? styles.strong : styles.body;
  const row = table.add('TR');
  return {
    style,
    owners: columns.map(() => row.add('TD')),
    cells: columns.map(({ width }, index) => wrap(cells[index] ?? '', width, style)),
    note: note ? wrap(note, noteWidth(columns), styles.note) : [],
  };
}

/** To the end of the table, since no number stands beside a note. */
function noteWidth(columns: readonly Column[]): number {
  return left + contentWidth - mainColumn(columns).start;
}

function drawRow(row: SetRow, columns: readonly Column[], flow: Flow, repeat: () => void): void {
  const height = linesOf(row.cells) * row.style.leading + row.note.length * styles.note.leading + 2 * padding;
  if (height > flow.room && height <= highestWhole) turn(flow, repeat);
  flow.y += padding;
  drawCells(row, columns, flow, repeat);
  const main = mainColumn(columns);
  const note = row.owners[columns.indexOf(main)]!.add('P');
  for (const line of row.note) {
    if (flow.room < styles.note.leading + padding) turn(flow, repeat);
    flow.pen.owner = note;
    flow.pen.text(line, { x: main.start, y: flow.y }, styles.note);
    flow.y += styles.note.leading;
  }
  flow.y += padding;
  flow.pen.rule({ x: left, y: flow.y }, contentWidth);
}

/** Line by line across all cells, so that a row higher than a page goes on at the next one. */
function drawCells({ cells, style, owners }: SetRow, columns: readonly Column[], flow: Flow, repeat: () => void): void {
  const count = linesOf(cells);
  for (let line = 0; line < count; line++) {
    if (flow.room < style.leading + padding) {
      turn(flow, repeat);
      flow.y += padding;
    }
    columns.forEach(({ align, start, end }, index) => {
      flow.pen.owner = owners[index]!;
      flow.pen.text(cells[index]![line] ?? '', { x: align === 'right' ? end : start, y: flow.y }, style, align);
    });
    flow.y += style.leading;
  }
}

function turn(flow: Flow, repeat: () => void): void {
  flow.breakPage();
  repeat();
}

function drawEmpty(text: string, flow: Flow, cell: StructureElement): void {
  flow.y += padding;
  flow.paragraph(wrap(text, contentWidth, styles.note), styles.note, cell);
  flow.y += padding;
  flow.pen.rule({ x: left, y: flow.y }, contentWidth);
}

function linesOf(cells: readonly (readonly string[])[]): number {
  return Math.max(1, ...cells.map(({ length }) => length));
}
