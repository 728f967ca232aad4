import { seededRandom, writePng, type Pixel } from '#registry';
import { shapeOf, type Shape } from './shapes.js';

const size = 200;
/** Each pixel is drawn as so many by so many, for soft edges. */
const fine = 2;

/** Light grounds and a dark colour that goes with each. */
const palettes: readonly (readonly [ground: Pixel, light: Pixel, dark: Pixel])[] = [
  [
    [227, 238, 240],
    [74, 144, 160],
    [0, 95, 115],
  ],
  [
    [246, 232, 226],
    [214, 126, 96],
    [158, 62, 38],
  ],
  [
    [232, 233, 244],
    [122, 134, 190],
    [64, 78, 124],
  ],
  [
    [229, 240, 231],
    [108, 168, 128],
    [45, 106, 79],
  ],
  [
    [243, 230, 238],
    [184, 118, 156],
    [123, 44, 95],
  ],
  [
    [246, 238, 221],
    [206, 158, 92],
    [142, 88, 36],
  ],
];

/**
 * A simple picture for an invented product, as PNG: the thing that its sector sells, in colours of its own. The same bytes
 * for the same seed.
 */
export function drawPicture(seed: string, sector: string, name: string): Buffer {
  const random = seededRandom(`picture ${seed}`);
  const [ground, light, dark] = random.pick(palettes);
  const shape = shapeOf(sector, name);
  return writePng(size, (row, column) => pixelAt(shape, row, column, { ground, light, dark }));
}

interface Colours {
  readonly ground: Pixel;
  readonly light: Pixel;
  readonly dark: Pixel;
}

function pixelAt(shape: Shape, row: number, column: number, { ground, light, dark }: Colours): Pixel {
  const parts = { ground: 0, light: 0, dark: 0 };
  for (let down = 0; down < fine; down++) {
    for (let across = 0; across < fine; across++) {
      const x = ((column + (across + 0.5) / fine) / size) * 2 - 1;
      const y = ((row + (down + 0.5) / fine) / size) * 2 - 1;
      parts[shape(x, y)]++;
    }
  }
  const mixed = [0, 1, 2].map((channel) =>
    Math.round(
      (ground[channel]! * parts.ground + light[channel]! * parts.light + dark[channel]! * parts.dark) / fine ** 2,
    ),
  );
  return mixed as unknown as Pixel;
}
