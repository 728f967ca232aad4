import type { Language } from '#kernel';
import { truncate, wrap } from '../fonts/wrap.js';
import { addPage, type Picture } from '../render/add-page.js';
import { drawQr } from '../render/codes.js';
import { PaperDocument } from '../render/paper-document.js';
import { Pen, type Place } from '../render/pen.js';
import { colours, mm, paper, type Style } from '../render/style.js';

/** What stands on a card. */
export interface BusinessCard {
  /** The name with its legal form. */
  readonly firm: string;
  /** Absent on a card of the firm as such. */
  readonly person?: { readonly name: string; readonly title: string };
  /** Street; post code and city; the country where it is another. */
  readonly address: readonly string[];
  /** Telephone, e-mail address, website: one line each. */
  readonly contacts: readonly string[];
  /** VAT number, bank account, participant id: small, on one line each. */
  readonly numbers: readonly string[];
  /** For the code that a telephone reads: see `vCardOf`. */
  readonly vCard: string;
}

export interface CardOptions {
  readonly language: Language;
  readonly title: string;
  readonly createdAt: Date;
  /** PNG or JPEG. */
  readonly logo?: Uint8Array;
}

/** The size of a bank card, which fits every case (ISO/IEC 7810 ID-1, rounded as printers do). */
const card = { width: 85 * mm, height: 55 * mm } as const;
const grid = { columns: 2, rows: 5 } as const;
const inset = 6 * mm;
const logoBox = { width: 38 * mm, height: 12 * mm } as const;
const qrSize = 22 * mm;
const markLength = 4 * mm;

const styles = {
  firm: { weight: 'bold', size: 10.5, leading: 13, colour: colours.accent },
  person: { weight: 'bold', size: 10, leading: 12.5, colour: colours.accent },
  title: { weight: 'regular', size: 7, leading: 9.5, colour: colours.quiet },
  strong: { weight: 'bold', size: 6.6, leading: 8.8, colour: colours.ink },
  line: { weight: 'regular', size: 6.6, leading: 8.8, colour: colours.ink },
  small: { weight: 'regular', size: 5.4, leading: 7.2, colour: colours.quiet },
} as const satisfies Record<string, Style>;

/** Ten cards on a sheet of A4, with marks to cut along, as PDF/A-3b. */
export async function renderBusinessCards(content: BusinessCard, options: CardOptions): Promise<Uint8Array> {
  const document = new PaperDocument({ ...options, author: content.firm });
  const pen = new Pen(document);
  const places = placesOfCards();
  for (const place of places) drawCard(content, place, options.logo !== undefined, pen);
  drawMarks(pen);
  addPage(document, pen.sheet, picturesOf(document, places, options.logo));
  document.end();
  return document.bytes;
}

const origin: Place = {
  x: (paper.width - grid.columns * card.width) / 2,
  y: (paper.height - grid.rows * card.height) / 2,
};

function placesOfCards(): Place[] {
  return Array.from({ length: grid.columns * grid.rows }, (_, index) => ({
    x: origin.x + (index % grid.columns) * card.width,
    y: origin.y + Math.floor(index / grid.columns) * card.height,
  }));
}

/** The picture is taken up once and drawn ten times. */
function picturesOf(document: PaperDocument, places: readonly Place[], logo: Uint8Array | undefined): Picture[] {
  if (!logo) return [];
  const image = document.openImage(Buffer.from(logo));
  return places.map(({ x, y }) => ({ image, x: x + inset, y: y + inset, ...logoBox }));
}

function drawCard(content: BusinessCard, { x, y }: Place, hasLogo: boolean, pen: Pen): void {
  const inner = { x: x + inset, y: y + inset, width: card.width - 2 * inset };
  drawQr(content.vCard, { x: x + card.width - inset - qrSize + 2, y: y + inset - 2 }, qrSize, { pen });
  const besideQr = inner.width - qrSize - 3 * mm;
  if (!hasLogo) pen.lines(wrap(content.firm, besideQr, styles.firm).slice(0, 2), inner, styles.firm);
  drawPerson(content, { x: inner.x, y: inner.y + logoBox.height + 3 * mm }, besideQr, pen);
  drawFoot(content, hasLogo, { x: inner.x, y: y + card.height - inset }, inner.width, pen);
}

function drawPerson({ person }: BusinessCard, { x, y }: Place, width: number, pen: Pen): void {
  if (!person) return;
  pen.text(truncate(person.name, width, styles.person), { x, y }, styles.person);
  const below = { x, y: y + styles.person.leading };
  pen.text(truncate(person.title, width, styles.title), below, styles.title);
}

/** Address, under the name where a logo stands above, and contacts; below them the numbers, on the bottom of the card. */
function drawFoot(
  { firm, address, contacts, numbers }: BusinessCard,
  isNamed: boolean,
  { x, y }: Place,
  width: number,
  pen: Pen,
): void {
  const small = numbers.slice(0, 2).map((line) => truncate(line, width, styles.small));
  const numbersTop = y - small.length * styles.small.leading;
  pen.lines(small, { x, y: numbersTop }, styles.small);
  const half = width / 2 - 1.5 * mm;
  const left = [...(isNamed ? [firm] : []), ...address].slice(0, 4);
  const right = contacts.slice(0, 4);
  const rows = Math.max(left.length, right.length);
  const top = numbersTop - 1.2 * mm - rows * styles.line.leading;
  pen.rule({ x, y: top - 1.6 * mm }, width, 0.6, colours.accent);
  left.forEach((line, index) => {
    const style = isNamed && index === 0 ? styles.strong : styles.line;
    pen.text(truncate(line, half, style), { x, y: top + index * style.leading }, style);
  });
  const rightX = x + width / 2 + 1.5 * mm;
  pen.lines(
    right.map((line) => truncate(line, half, styles.line)),
    { x: rightX, y: top },
    styles.line,
  );
}

/** Short lines in the margin, where the edges of the cards meet it. */
function drawMarks(pen: Pen): void {
  const right = origin.x + grid.columns * card.width;
  const bottom = origin.y + grid.rows * card.height;
  const gap = 1.5 * mm;
  for (let row = 0; row <= grid.rows; row++) {
    const y = origin.y + row * card.height;
    pen.rule({ x: origin.x - gap - markLength, y }, markLength, 0.4, colours.quiet);
    pen.rule({ x: right + gap, y }, markLength, 0.4, colours.quiet);
  }
  for (let column = 0; column <= grid.columns; column++) {
    const x = origin.x + column * card.width;
    pen.box({ x: x - 0.2, y: origin.y - gap - markLength }, 0.4, markLength, colours.quiet);
    pen.box({ x: x - 0.2, y: bottom + gap }, 0.4, markLength, colours.quiet);
  }
}
