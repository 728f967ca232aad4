import type { AddressCard, LetterheadBlock } from '#doctype';
import { truncate, widthOf, wrap } from '../fonts/wrap.js';
import type { Flow } from './flow.js';
import type { Pen } from './pen.js';
import type { StructureElement } from './structure.js';
import { words } from '../labels/words.js';
import { addressWindow, colours, contentWidth, firstTop, left, mm, right, styles, type Style } from './style.js';

/** The box that a logo is fitted into. */
export const logoBox = { width: 55 * mm, height: 18 * mm } as const;

const senderWidth = 78 * mm;
/** Where the title stands unless an address needs more height: below the window. */
const titleTop = 84 * mm;
/** More than any address needs, so that a careless one does not push the document off its page. */
const mostLines = 30;

export function drawLetterhead(block: LetterheadBlock, flow: Flow): void {
  const y = drawParties(block, flow);
  flow.y = drawTitle(block, flow, y) + 4 * mm;
}

/** Who writes, at the left with the logo, and to whom, in the window. Returns where the rest of the page may begin. */
export function drawParties({ sender, receiver }: Pick<LetterheadBlock, 'sender' | 'receiver'>, flow: Flow): number {
  const senderEnd = drawSender(sender, flow);
  const receiverEnd = drawReceiver(receiver, flow);
  return Math.max(titleTop, senderEnd + 8 * mm, receiverEnd + 8 * mm);
}

function drawSender({ name, lines, facts }: AddressCard, { pen, root, language, hasLogo }: Flow): number {
  const card = root.add('Div');
  let y = firstTop;
  if (hasLogo) {
    const figure = card.addFigure(`${words.logo[language]} ${name}`, { x: left, y, ...logoBox });
    pen.sheet.logo = { x: left, y, figure };
    y += logoBox.height + 3 * mm;
  }
  pen.owner = card.add('P');
  y += drawWrapped(pen, name, left, y, senderWidth, hasLogo || isLong(name) ? styles.strong : styles.name);
  if (!hasLogo) y += 1 * mm;
  for (const line of lines) {
    pen.owner = card.add('P');
    y += drawWrapped(pen, line, left, y, senderWidth, styles.body);
  }
  y += 1.5 * mm;
  return drawFacts(pen, facts, { x: left, top: y, width: senderWidth, card });
}

function drawReceiver({ label, name, lines, facts }: AddressCard, { pen, root }: Flow): number {
  const { x, width } = addressWindow;
  const card = root.add('Div');
  pen.owner = card.add('P');
  pen.text(
    truncate(label, width, styles.label),
    { x, y: addressWindow.y - styles.label.leading - 1 * mm },
    styles.label,
  );
  let y = addressWindow.y;
  pen.owner = card.add('P');
  y += drawWrapped(pen, name, x, y, width, styles.addressName);
  for (const line of lines) {
    pen.owner = card.add('P');
    y += drawWrapped(pen, line, x, y, width, styles.address);
  }
  y += 2 * mm;
  return drawFacts(pen, facts, { x, top: y, width, card });
}

interface FactsPlace {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly card: StructureElement;
}

/** Facts one below the other, label and value on a line, values in a column. Returns where they end. */
function drawFacts(pen: Pen, facts: AddressCard['facts'], { x, top, width, card }: FactsPlace): number {
  const list = card.add('L');
  const column = Math.min(width / 2, Math.max(0, ...facts.map(({ label }) => widthOf(label, styles.label))) + 6);
  const valueStyle: Style = { ...styles.label, colour: colours.ink };
  let y = top;
  for (const { label, value } of facts) {
    const item = list.add('LI');
    pen.owner = item.add('Lbl');
    pen.text(truncate(label, column, styles.label), { x, y }, styles.label);
    pen.owner = item.add('LBody');
    y += drawWrapped(pen, value, x + column, y, width - column, valueStyle);
  }
  return y;
}

function drawTitle({ title, number, date }: LetterheadBlock, { pen, root }: Flow, y: number): number {
  const titles = wrap(title, contentWidth * 0.58, styles.title);
  const numberWidth = contentWidth * 0.38;
  const numbers = clamped(wrap(number, numberWidth, styles.number), numberWidth, styles.number);
  pen.owner = root.add('H1');
  const titleHeight = pen.lines(titles, { x: left, y }, styles.title);
  pen.owner = root.add('P');
  let end = y + pen.lines(numbers, { x: right, y }, styles.number, 'right');
  pen.owner = root.add('P');
  pen.text(truncate(date, numberWidth, styles.body), { x: right, y: end }, styles.body, 'right');
  end = Math.max(y + titleHeight, end + styles.body.leading) + 2.5 * mm;
  pen.rule({ x: left, y: end }, contentWidth, 1, colours.accent);
  return end;
}

/** A name that would fill the page when set large. */
function isLong(name: string): boolean {
  return wrap(name, senderWidth, styles.name).length > 3;
}

function drawWrapped(pen: Pen, text: string, x: number, y: number, width: number, style: Style): number {
  return pen.lines(clamped(wrap(text, width, style), width, style), { x, y }, style);
}

/** Lines up to the most that an address may have; an ellipsis tells that there was more. */
function clamped(lines: readonly string[], width: number, style: Style): readonly string[] {
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), truncate(lines.slice(mostLines - 1).join(''), width, style)];
}
