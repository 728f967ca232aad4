import { seededRandom, writePng, type Pixel } from '#registry';
import { shapeKind, shapes, type Shape, type ShapeKind } from './shapes.js';

const size = 128;

interface Palette {
  readonly ground: Pixel;
  readonly light: Pixel;
  readonly dark: Pixel;
}

/** Light grounds and a dark colour that goes with each. */
const palettes: readonly Palette[] = [
  { ground: [227, 238, 240], light: [74, 144, 160], dark: [0, 95, 115] },
  { ground: [246, 232, 226], light: [214, 126, 96], dark: [158, 62, 38] },
  { ground: [232, 233, 244], light: [122, 134, 190], dark: [64, 78, 124] },
  { ground: [229, 240, 231], light: [108, 168, 128], dark: [45, 106, 79] },
  { ground: [243, 230, 238], light: [184, 118, 156], dark: [123, 44, 95] },
  { ground: [246, 238, 221], light: [206, 158, 92], dark: [142, 88, 36] },
];

/**
 * Draws simple pictures for invented products, as PNG: the thing that a sector sells, in one of six sets of colours. What was
 * drawn once is not drawn again. The same bytes for the same seed.
 */
export class Pencil {
  private readonly outlines = new Map<ShapeKind, Outline>();
  private readonly drawn = new Map<string, Buffer>();

  picture(seed: string, sector: string, name: string): Buffer {
    const palette = seededRandom(`picture ${seed}`).below(palettes.length);
    const kind = shapeKind(sector, name);
    const key = `${kind} ${palette}`;
    const picture = this.drawn.get(key) ?? colour(this.outline(kind), palettes[palette]!);
    this.drawn.set(key, picture);
    return picture;
  }

  private outline(kind: ShapeKind): Outline {
    const outline = this.outlines.get(kind) ?? outlineOf(shapes[kind]);
    this.outlines.set(kind, outline);
    return outline;
  }
}

/** How many of a pixel's four corners are light, and how many dark: soft edges for one look at each corner. */
interface Outline {
  readonly light: Uint8Array;
  readonly dark: Uint8Array;
}

function outlineOf(shape: Shape): Outline {
  const [light, dark] = [new Uint8Array(size * size), new Uint8Array(size * size)];
  for (let row = 0; row <= size; row++) {
    for (let column = 0; column <= size; column++) {
      const part = shape((column / size) * 2 - 1, (row / size) * 2 - 1);
      if (part !== 'ground') count(part === 'light' ? light : dark, row, column);
    }
  }
  return { light, dark };
}

/** A corner belongs to the pixels around it. */
function count(pixels: Uint8Array, row: number, column: number): void {
  for (const above of [row - 1, row]) {
    for (const left of [column - 1, column]) {
      if (above >= 0 && left >= 0 && above < size && left < size) pixels[above * size + left]!++;
    }
  }
}

function colour({ light, dark }: Outline, palette: Palette): Buffer {
  const mixed = new Map<number, Pixel>();
  return writePng(size, (row, column) => {
    const [some, most] = [light[row * size + column]!, dark[row * size + column]!];
    const pixel = mixed.get(some * 8 + most) ?? mix(palette, some, most);
    mixed.set(some * 8 + most, pixel);
    return pixel;
  });
}

function mix({ ground, light, dark }: Palette, some: number, most: number): Pixel {
  const rest = 4 - some - most;
  const channel = (at: 0 | 1 | 2): number => (ground[at] * rest + light[at] * some + dark[at] * most) >> 2;
  return [channel(0), channel(1), channel(2)];
}
