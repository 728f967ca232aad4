import type { AddressCard } from '#doctype';
import { wrap } from '../fonts/wrap.js';
import { Flow } from '../render/flow.js';
import { drawParties } from '../render/letterhead.js';
import { PaperDocument } from '../render/paper-document.js';
import { addSheets, type PaperOptions } from '../render/render-page.js';
import { drawRunning } from '../render/running.js';
import { colours, contentWidth, left, mm, right, type Style } from '../render/style.js';

/** A letter on the firm's paper. Texts are in the reader's language, the date already written out. */
export interface Letter {
  readonly sender: AddressCard;
  readonly receiver: AddressCard;
  /** `Mechelen, 21 november 2026`. */
  readonly placeAndDate: string;
  readonly subject: string;
  /** From the salutation to the greeting; an empty line parts paragraphs. */
  readonly text: string;
  /** Who signs. */
  readonly signature?: { readonly name: string; readonly title: string };
}

export type LetterOptions = Pick<PaperOptions, 'language' | 'title' | 'createdAt' | 'logo' | 'footer'>;

const body: Style = { weight: 'regular', size: 9.5, leading: 14, colour: colours.ink };
const subjectStyle: Style = { weight: 'bold', size: 11, leading: 15, colour: colours.accent };
const nameStyle: Style = { ...body, weight: 'bold' };
const titleStyle: Style = { ...body, size: 8.5, leading: 12, colour: colours.quiet };
/** Shorter than the sheet is wide: a line of some ninety characters is read with ease. */
const measure = contentWidth - 8 * mm;
/** Room for a signature by hand. */
const signatureHeight = 18 * mm;

/** Draws a letter as PDF/A-3a and PDF/UA-1, over as many pages as its text needs. */
export async function renderLetter(letter: Letter, options: LetterOptions): Promise<Uint8Array> {
  const { sender, subject, placeAndDate } = letter;
  const document = new PaperDocument({ ...options, author: sender.name });
  const flow = new Flow(document, options.language, options.logo !== undefined);
  flow.y = drawParties(letter, flow);
  flow.pen.owner = flow.root.add('P');
  flow.pen.text(placeAndDate, { x: right, y: flow.y }, body, 'right');
  flow.y += body.leading + 6 * mm;
  flow.paragraph(wrap(subject, measure, subjectStyle), subjectStyle, flow.root, 'H1');
  flow.space(5 * mm);
  flow.paragraph(wrap(letter.text, measure, body), body, flow.root);
  if (letter.signature) drawSignature(letter.signature, flow);
  const running = { kind: 'letterhead', title: subject, number: '', date: placeAndDate } as const;
  drawRunning({ ...running, sender, receiver: letter.receiver }, options.footer ?? [], flow);
  addSheets(document, flow, options.logo);
  return document.finished();
}

/** Name and place in the firm below the room for the hand, never torn from it. */
function drawSignature({ name, title }: NonNullable<Letter['signature']>, flow: Flow): void {
  flow.ensure(signatureHeight + nameStyle.leading + titleStyle.leading);
  flow.y += signatureHeight;
  for (const [text, style] of [
    [name, nameStyle],
    [title, titleStyle],
  ] as const) {
    flow.pen.owner = flow.root.add('P');
    flow.y += flow.pen.lines(wrap(text, measure, style), { x: left, y: flow.y }, style);
  }
}
