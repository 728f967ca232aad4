import bwip from 'bwip-js';
import qrcode from 'qrcode';
import { humanReadable, parseElementString, parseHumanReadable } from '#standards';

/** Black rectangles in modules: x, y, width, height. */
export type Rectangle = readonly [x: number, y: number, width: number, height: number];

export interface MatrixSymbol {
  readonly rectangles: readonly Rectangle[];
  /** Modules on a side. */
  readonly size: number;
}

/**
 * A QR code (ISO/IEC 18004) with error correction M, which EPC069-12 prescribes for payments. Dark modules that lie side
 * by side in a row are one rectangle.
 */
export function qrOf(payload: string): MatrixSymbol {
  const { modules } = qrcode.create(payload, { errorCorrectionLevel: 'M' });
  const rectangles: Rectangle[] = [];
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      const start = x;
      while (x < modules.size && modules.get(y, x)) x++;
      if (x > start) rectangles.push([start, y, x - start, 1]);
    }
  }
  return { rectangles, size: modules.size };
}

export interface Barcode {
  /** Bars from the left, in modules. */
  readonly bars: readonly (readonly [x: number, width: number])[];
  readonly width: number;
  readonly text: string;
}

/**
 * A GS1-128 symbol.
 * @param payload either the form with parentheses or what a scanner would send, see `#standards` `gs1128`
 * @throws KontorError `gs1-unknown-identifier`, `gs1-invalid-element`
 */
export function gs1128Of(payload: string): Barcode {
  const text = humanReadable(payload.startsWith('(') ? parseHumanReadable(payload) : parseElementString(payload));
  // Not the named export `raw`, which is the symbology of that name.
  const [symbol] = bwip.raw('gs1-128', text, 'dontlint');
  if (!symbol || !('sbs' in symbol)) throw new Error(`no bars for ${text}`);
  const bars: [number, number][] = [];
  let x = 0;
  symbol.sbs.forEach((width, index) => {
    if (index % 2 === 0) bars.push([x, width]);
    x += width;
  });
  return { bars, width: x, text };
}
