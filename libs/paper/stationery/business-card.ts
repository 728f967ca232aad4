import type { Language } from '#kernel';
import { truncate, wrap } from '../fonts/wrap.js';
import { words } from '../labels/words.js';
import { addPage, type Picture } from '../render/add-page.js';
import { drawQr } from '../render/codes.js';
import { PaperDocument } from '../render/paper-document.js';
import { Pen, type Place } from '../render/pen.js';
import { StructureElement } from '../render/structure.js';
import { writeStructure } from '../render/write-structure.js';
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

/** Ten cards on a sheet of A4, with marks to cut along, as PDF/A-3a and PDF/UA-1. */
export async function renderBusinessCards(content: BusinessCard, options: CardOptions): Promise<Uint8Array> {
  const document = new PaperDocument({ ...options, author: content.firm });
  const pen = new Pen(document);
  const root = new StructureElement('Document');
  const cards = placesOfCards().map((place) => ({ ...place, section: root.add('Sect') }));
  const pictures = picturesOf(document, cards, content, options);
  for (const { section, ...place } of cards) drawCard(content, place, { pen, section, ...options });
  drawMarks(pen);
  pen.finish();
  addPage(document, pen.sheet, pictures);
  writeStructure(document, root, [pen.sheet]);
  return document.finished();
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
function picturesOf(
  document: PaperDocument,
  cards: readonly (Place & Pick<Hand, 'section'>)[],
  { firm }: BusinessCard,
  { logo, language }: CardOptions,
): Picture[] {
  if (!logo) return [];
  const image = document.openImage(Buffer.from(logo));
  return cards.map(({ x, y, section }) => {
    const box = { x: x + inset, y: y + inset, ...logoBox };
    return { image, ...box, figure: section.addFigure(`${words.logo[language]} ${firm}`, box) };
  });
}

/** What a card is drawn with, and its place in the structure. */
interface Hand extends CardOptions {
  readonly pen: Pen;
  readonly section: StructureElement;
}

function drawCard(content: BusinessCard, { x, y }: Place, { pen, section, language, logo }: Hand): void {
  const hasLogo = logo !== undefined;
  const inner = { x: x + inset, y: y + inset, width: card.width - 2 * inset };
  const besideQr = inner.width - qrSize - 3 * mm;
  pen.owner = section.add('P');
  if (!hasLogo) pen.lines(wrap(content.firm, besideQr, styles.firm).slice(0, 2), inner, styles.firm);
  const write: Write = (text, place, width, style) => {
    pen.owner = section.add('P');
    pen.text(truncate(text, width, style), place, style);
  };
  drawPerson(content, { x: inner.x, y: inner.y + logoBox.height + 3 * mm }, besideQr, write);
  const footTop = drawFoot(content, hasLogo, { x: inner.x, y: y + card.height - inset }, inner.width, write);
  pen.rule({ x: inner.x, y: footTop - 1.6 * mm }, inner.width, 0.6, colours.accent);
  const corner = { x: x + card.width - inset - qrSize + 2, y: y + inset - 2 };
  const qr = { ...corner, size: qrSize, purpose: `vCard ${content.person?.name ?? content.firm}`, parent: section };
  drawQr(content.vCard, qr, pen, language);
}

/** Writes a line, its end left out where it is longer than a width. */
type Write = (text: string, place: Place, width: number, style: Style) => void;

function drawPerson({ person }: BusinessCard, { x, y }: Place, width: number, write: Write): void {
  if (!person) return;
  write(person.name, { x, y }, width, styles.person);
  write(person.title, { x, y: y + styles.person.leading }, width, styles.title);
}

/** Address, under the name where a logo stands above, and contacts; below them the numbers, on the bottom of the card. Returns its top. */
function drawFoot(
  { firm, address, contacts, numbers }: BusinessCard,
  isNamed: boolean,
  { x, y }: Place,
  width: number,
  write: Write,
): number {
  const small = numbers.slice(0, 2);
  const numbersTop = y - small.length * styles.small.leading;
  const half = width / 2 - 1.5 * mm;
  const left = [...(isNamed ? [firm] : []), ...address].slice(0, 4);
  const right = contacts.slice(0, 4);
  const rows = Math.max(left.length, right.length);
  const top = numbersTop - 1.2 * mm - rows * styles.line.leading;
  left.forEach((line, index) => {
    const style = isNamed && index === 0 ? styles.strong : styles.line;
    write(line, { x, y: top + index * style.leading }, half, style);
  });
  const rightX = x + width / 2 + 1.5 * mm;
  right.forEach((line, index) => {
    write(line, { x: rightX, y: top + index * styles.line.leading }, half, styles.line);
  });
  small.forEach((line, index) => {
    write(line, { x, y: numbersTop + index * styles.small.leading }, width, styles.small);
  });
  return top;
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
