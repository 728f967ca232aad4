import { seededRandom, writePng, type Pixel } from '#registry';
import { shapeKind, shapes, type Shape } from './shapes.js';

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
  private readonly drawn = new Map<string, Buffer>();

  picture(seed: string, sector: string, name: string): Buffer {
    const palette = seededRandom(`picture ${seed}`).below(palettes.length);
    const kind = shapeKind(sector, name);
    const key = `${kind} ${palette}`;
    const picture = this.drawn.get(key) ?? draw(shapes[kind], palettes[palette]!);
    this.drawn.set(key, picture);
    return picture;
  }
}

function draw(shape: Shape, { ground, light, dark }: Palette): Buffer {
  const colours = { ground, light, dark };
  // A pixel is the mean of its four corners, which gives soft edges for one look at each corner.
  const corners = Array.from({ length: (size + 1) ** 2 }, (_, index) => {
    const [row, column] = [Math.floor(index / (size + 1)), index % (size + 1)];
    return colours[shape((column / size) * 2 - 1, (row / size) * 2 - 1)];
  });
  return writePng(size, (row, column) => {
    const at = row * (size + 1) + column;
    return mean(corners[at]!, corners[at + 1]!, corners[at + size + 1]!, corners[at + size + 2]!);
  });
}

function mean(a: Pixel, b: Pixel, c: Pixel, d: Pixel): Pixel {
  if (a === b && b === c && c === d) return a;
  return [(a[0] + b[0] + c[0] + d[0]) >> 2, (a[1] + b[1] + c[1] + d[1]) >> 2, (a[2] + b[2] + c[2] + d[2]) >> 2];
}
