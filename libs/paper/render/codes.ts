import type { CodesBlock, PaymentBlock } from '#doctype';
import type { Language } from '#kernel';
import { wrap } from '../fonts/wrap.js';
import { words } from '../labels/words.js';
import { drawGrid, heightOfGrid } from './facts.js';
import type { Flow } from './flow.js';
import type { Pen, Place } from './pen.js';
import type { StructureElement } from './structure.js';
import { contentWidth, left, mm, styles } from './style.js';
import { gs1128Of, qrOf } from './symbols.js';

const inset = 3 * mm;
/** Large enough for a telephone's camera at arm's length, also with the longest payload of EPC069-12. */
const paymentQr = 28 * mm;
/** GS1 General Specifications, 5.4: an X-dimension of 0.495 mm and a height of 32 mm serve general distribution. */
const module = 0.495 * mm;
const barHeight = 32 * mm;
const quiet = 10;

/** How to pay, on a quiet ground, the code at the left; never torn. */
export function drawPayment({ title, facts, qr, caption }: PaymentBlock, flow: Flow): void {
  const textX = left + inset + (qr ? paymentQr + 6 * mm : 0);
  const textWidth = left + contentWidth - inset - textX;
  const purpose = caption ?? words.scanToPay[flow.language];
  const captions = qr ? wrap(purpose, textWidth, styles.note) : [];
  const columns = 2;
  const gridHeight = heightOfGrid(facts, textWidth, columns);
  const textHeight = styles.heading.leading + 1.5 * mm + gridHeight + captions.length * styles.note.leading;
  const height = Math.max(textHeight, qr ? paymentQr : 0) + 2 * inset;
  flow.ensure(height);
  const top = flow.y;
  flow.pen.box({ x: left, y: top }, contentWidth, height);
  const section = flow.root.add('Sect');
  flow.pen.owner = section.add('H2');
  flow.y = top + inset;
  flow.pen.text(wrap(title, textWidth, styles.heading)[0] ?? '', { x: textX, y: flow.y }, styles.heading);
  flow.y += styles.heading.leading + 1.5 * mm;
  drawGrid(facts, flow, { x: textX, width: textWidth, columns, parent: section });
  flow.pen.owner = section.add('P');
  flow.pen.lines(captions, { x: textX, y: flow.y }, styles.note);
  const square = { x: left + inset, y: top + inset, size: paymentQr };
  if (qr) drawQr(qr, { ...square, purpose, parent: section }, flow.pen, flow.language);
  flow.y = top + height;
  flow.space(4 * mm);
}

export function drawCodes({ codes }: CodesBlock, flow: Flow): void {
  for (const { symbology, payload, caption } of codes) {
    if (symbology === 'qr') drawQrWithCaption(payload, caption, flow);
    else drawBarcode(payload, caption, flow);
  }
}

function drawQrWithCaption(payload: string, caption: string, flow: Flow): void {
  const size = 28 * mm;
  const captions = wrap(caption, contentWidth, styles.note);
  flow.ensure(size + captions.length * styles.note.leading + 6 * mm);
  const place = { x: left, y: flow.y, size, purpose: caption, parent: flow.root };
  drawQr(payload, place, flow.pen, flow.language);
  flow.y += size + 1.5 * mm;
  flow.pen.owner = flow.root.add('P');
  flow.y += flow.pen.lines(captions, { x: left, y: flow.y }, styles.note) + 5 * mm;
}

/** A square that a QR code fills, and how it is read aloud. */
interface QrPlace extends Place {
  readonly size: number;
  readonly parent: StructureElement;
  /** What the code is for. */
  readonly purpose: string;
}

/** A QR code on white, its quiet zone included in the size. */
export function drawQr(payload: string, place: QrPlace, pen: Pen, language: Language): void {
  const { x, y, size, parent, purpose } = place;
  const { rectangles, size: modules } = qrOf(payload);
  const quietZone = 2;
  const unit = size / (modules + 2 * quietZone);
  pen.box({ x, y }, size, size, '1 1 1');
  pen.owner = parent.addFigure(`${words.qrCode[language]} ${purpose}`, { x, y, width: size, height: size });
  pen.blacks(
    rectangles.map(([column, row, width, height]) => [
      x + (column + quietZone) * unit,
      y + (row + quietZone) * unit,
      width * unit,
      height * unit,
    ]),
  );
}

function drawBarcode(payload: string, caption: string, flow: Flow): void {
  const { bars, width, text } = gs1128Of(payload);
  const captions = wrap(caption, contentWidth, styles.note);
  const unit = Math.min(module, contentWidth / (width + 2 * quiet));
  const captionHeight = captions.length * styles.note.leading;
  flow.ensure(captionHeight + barHeight + styles.body.leading + 7 * mm);
  flow.pen.owner = flow.root.add('P');
  flow.y += flow.pen.lines(captions, { x: left, y: flow.y }, styles.note) + 1 * mm;
  const start = left + quiet * unit;
  const alternative = `${words.barcode[flow.language]} ${caption}`;
  flow.pen.owner = flow.root.addFigure(alternative, { x: start, y: flow.y, width: width * unit, height: barHeight });
  flow.pen.blacks(bars.map(([x, bar]) => [start + x * unit, flow.y, bar * unit, barHeight]));
  flow.y += barHeight + 1 * mm;
  flow.pen.owner = flow.root.add('P');
  flow.y += flow.pen.lines(wrap(text, contentWidth, styles.body), { x: start, y: flow.y }, styles.body) + 5 * mm;
}
