import type { LegalBlock, ParagraphBlock, TotalsBlock } from '#doctype';
import { wrap } from '../fonts/wrap.js';
import type { Flow } from './flow.js';
import { colours, contentWidth, mm, right, styles } from './style.js';

const totalsWidth = 82 * mm;

/** Amounts that add up, in a column at the right; the whole block stays on one page. */
export function drawTotals({ rows }: TotalsBlock, flow: Flow): void {
  const set = rows.map(({ label, value, strong }) => {
    const style = strong ? styles.total : styles.body;
    const values = wrap(value, totalsWidth * 0.5, style);
    const labels = wrap(label, totalsWidth * 0.48, style);
    const height = Math.max(labels.length, values.length) * style.leading + (strong ? 3 * mm : 1 * mm);
    return { strong, style, values, labels, height };
  });
  flow.ensure(set.reduce((sum, { height }) => sum + height, 0));
  const x = right - totalsWidth;
  const list = flow.root.add('L');
  for (const { strong, style, values, labels, height } of set) {
    if (strong) flow.pen.rule({ x, y: flow.y + 1.2 * mm }, totalsWidth, 0.8, colours.accent);
    const y = flow.y + (strong ? 2.2 * mm : 0);
    const item = list.add('LI');
    flow.pen.owner = item.add('Lbl');
    flow.pen.lines(labels, { x, y }, style);
    flow.pen.owner = item.add('LBody');
    flow.pen.lines(values, { x: right, y }, style, 'right');
    flow.y += height;
  }
  flow.space(4 * mm);
}

export function drawParagraph({ title, text }: ParagraphBlock, flow: Flow): void {
  const section = title ? flow.root.add('Sect') : flow.root;
  if (title) {
    flow.ensure(styles.heading.leading + 2 * styles.body.leading);
    flow.paragraph(wrap(title, contentWidth, styles.heading), styles.heading, section, 'H2');
  }
  flow.paragraph(wrap(text, contentWidth, styles.body), styles.body, section);
  flow.space(4 * mm);
}

export function drawLegal({ lines }: LegalBlock, flow: Flow): void {
  for (const line of lines) {
    flow.paragraph(wrap(line, contentWidth, styles.small), styles.small, flow.root);
    flow.space(0.8 * mm);
  }
  flow.space(3 * mm);
}
