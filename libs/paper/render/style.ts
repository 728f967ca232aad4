import type { Setting } from '../fonts/wrap.js';

/** Points per millimetre. */
export const mm = 72 / 25.4;

/** A4, ISO 216. */
export const paper = { width: 210 * mm, height: 297 * mm } as const;

export const left = 20 * mm;
export const right = paper.width - 20 * mm;
export const contentWidth = right - left;

/** Where the text of a page begins and ends, below its header and above its footer. */
export const firstTop = 15 * mm;
export const followingTop = 29 * mm;
export const bottom = paper.height - 20.5 * mm;

/**
 * The receiver's address stands in the right-hand window of a C5/6 envelope, as is the custom in Belgium, when the sheet
 * is folded in three.
 */
export const addressWindow = { x: 110 * mm, y: 50 * mm, width: 80 * mm } as const;

/** RGB between 0 and 1, as the operands of a PDF colour. */
export type Colour = `${number} ${number} ${number}`;

export const colours = {
  ink: '0.12 0.14 0.18',
  quiet: '0.38 0.42 0.48',
  hair: '0.85 0.87 0.9',
  accent: '0.13 0.26 0.4',
  wash: '0.957 0.965 0.975',
} as const satisfies Record<string, Colour>;

/** A manner of setting text: the font, the distance of its lines and its colour. */
export interface Style extends Setting {
  readonly leading: number;
  readonly colour: Colour;
}

export const styles = {
  name: { weight: 'bold', size: 14, leading: 17, colour: colours.accent },
  title: { weight: 'bold', size: 19, leading: 23, colour: colours.accent },
  number: { weight: 'bold', size: 11, leading: 14, colour: colours.ink },
  heading: { weight: 'bold', size: 9.5, leading: 13, colour: colours.accent },
  body: { weight: 'regular', size: 8.5, leading: 11.5, colour: colours.ink },
  strong: { weight: 'bold', size: 8.5, leading: 11.5, colour: colours.ink },
  address: { weight: 'regular', size: 9.5, leading: 13, colour: colours.ink },
  addressName: { weight: 'bold', size: 9.5, leading: 13, colour: colours.ink },
  total: { weight: 'bold', size: 11, leading: 15, colour: colours.accent },
  label: { weight: 'regular', size: 7, leading: 9.5, colour: colours.quiet },
  head: { weight: 'bold', size: 7.5, leading: 10, colour: colours.accent },
  note: { weight: 'regular', size: 7.5, leading: 10, colour: colours.quiet },
  small: { weight: 'regular', size: 6.8, leading: 9.2, colour: colours.quiet },
} as const satisfies Record<string, Style>;
