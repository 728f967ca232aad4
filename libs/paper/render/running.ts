import type { LetterheadBlock } from '#doctype';
import { truncate, widthOf } from '../fonts/wrap.js';
import { words } from '../labels/words.js';
import { artifacts } from './pen.js';
import type { Flow } from './flow.js';
import { contentWidth, left, mm, paper, right, styles } from './style.js';

const footerTop = paper.height - 18.5 * mm;
const headerTop = 15 * mm;

/** What stands on every page: the footer with number and page, and from the second page on a header. */
export function drawRunning(letterhead: LetterheadBlock | undefined, footer: readonly string[], flow: Flow): void {
  flow.sheets.forEach((sheet, index) => {
    flow.pen.sheet = sheet;
    if (index > 0 && letterhead) drawHeader(letterhead, flow);
    drawFooter(letterhead, footer, `${index + 1} / ${flow.sheets.length}`, flow);
    flow.pen.finish();
  });
}

function drawHeader({ title, number, date, sender }: LetterheadBlock, { pen, language }: Flow): void {
  pen.owner = artifacts.header;
  const half = contentWidth * 0.48;
  const what = truncate(`${title} ${number}`, half, styles.strong);
  pen.text(what, { x: left, y: headerTop }, styles.strong);
  const rest = contentWidth - widthOf(what, styles.strong) - 10 * mm;
  const when = `  ·  ${date}  ·  ${words.continued[language]}`;
  const who = truncate(sender.name, rest - widthOf(when, styles.note), styles.note);
  pen.text(truncate(who + when, rest, styles.note), { x: right, y: headerTop }, styles.note, 'right');
  pen.rule({ x: left, y: headerTop + 16 }, contentWidth);
}

function drawFooter(
  letterhead: LetterheadBlock | undefined,
  footer: readonly string[],
  page: string,
  flow: Flow,
): void {
  const { pen, language } = flow;
  pen.owner = artifacts.footer;
  pen.rule({ x: left, y: footerTop }, contentWidth);
  const y = footerTop + 1.8 * mm;
  const pageText = `${words.page[language]} ${page}`;
  pen.text(pageText, { x: right, y }, styles.small, 'right');
  const numberWidth = 38 * mm;
  if (letterhead) {
    const number = truncate(letterhead.number, numberWidth, styles.small);
    pen.text(number, { x: right, y: y + styles.small.leading }, styles.small, 'right');
  }
  const width = contentWidth - numberWidth - 4 * mm;
  const lines = footer.slice(0, 3).map((line) => truncate(line, width, styles.small));
  pen.lines(lines, { x: left, y }, styles.small);
}
