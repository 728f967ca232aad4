import { printable } from './printable.js';
import { typeface, type Weight } from './typefaces.js';

export interface Setting {
  readonly weight: Weight;
  /** Points. */
  readonly size: number;
}

export function widthOf(text: string, { weight, size }: Setting): number {
  return typeface(weight).width(text) * size;
}

/**
 * The lines of a text within a width in points. Breaks at spaces, and within a word only where it has no other choice. The
 * space at which a line ends stays, beyond the width, since tagged text has words apart (ISO 32000-1, 14.8.2.5).
 */
export function wrap(text: string, width: number, setting: Setting): string[] {
  return text.split(/\r\n?|\n/).flatMap((paragraph, index, { length }) => {
    const lines = wrapParagraph(printable(paragraph).trimEnd(), width, setting);
    return index < length - 1 ? [...lines.slice(0, -1), spaced(lines.at(-1)!)] : lines;
  });
}

function spaced(line: string): string {
  return line === '' ? '' : `${line} `;
}

/** A text on one line of at most a width, its end replaced by an ellipsis where it is longer. */
export function truncate(text: string, width: number, setting: Setting): string {
  const line = printable(text);
  if (widthOf(line, setting) <= width) return line;
  return `${headOf(line, width - widthOf('…', setting), setting).trimEnd()}…`;
}

function wrapParagraph(text: string, width: number, setting: Setting): string[] {
  if (fits(text, width, setting)) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer, width, setting)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(spaced(line));
    line = word;
    while (!fits(line, width, setting) && line.length > 1) {
      const head = headOf(line, width, setting);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Measured as words apart, which is how they are remembered. */
function fits(text: string, width: number, setting: Setting): boolean {
  const face = typeface(setting.weight);
  const space = face.width(' ');
  let units = -space;
  for (const word of text.split(' ')) units += face.width(word) + space;
  return units * setting.size <= width;
}

/** The longest beginning of a text that is no wider, at least one character; a pair of surrogates stays whole. */
function headOf(text: string, width: number, setting: Setting): string {
  const face = typeface(setting.weight);
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += face.width(character) * setting.size;
    if (used > width && end > 0) break;
    end += character.length;
  }
  return text.slice(0, end);
}
