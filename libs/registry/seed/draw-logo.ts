import { writePng } from './png.js';
import { seededRandom } from './random.js';

const size = 192;
const white = [255, 255, 255] as const;

/** Dark enough for white shapes, and to be told apart on paper. */
const colours = [
  [0, 95, 115],
  [174, 32, 18],
  [64, 78, 124],
  [45, 106, 79],
  [123, 44, 95],
  [153, 88, 42],
] as const;

type Shape = (x: number, y: number) => boolean;

/** Marks in white on a disc; coordinates run from -1 to 1. */
const marks: readonly Shape[] = [
  (x, y) => Math.abs(x) < 0.12 || Math.abs(y) < 0.12,
  (x, y) => Math.abs(x + y) < 0.2,
  (x, y) => Math.abs(y - 0.35 * Math.sin(4 * x)) < 0.12,
  (x, y) => Math.hypot(x, y) < 0.45 && Math.hypot(x, y) > 0.25,
  (x, y) => Math.abs(x) + Math.abs(y) < 0.5,
  (x, y) => y < 0.45 && y > 2 * Math.abs(x) - 0.45,
  (x, y) => Math.hypot(x - 0.18, y) > 0.42 && Math.hypot(x, y) < 0.55,
  (x, y) => Math.abs(x) < 0.5 && Math.abs(y) < 0.5 && Math.abs(((y + 1) % 0.34) - 0.17) < 0.09,
];

/** A small round PNG logo for an invented firm: the same bytes for the same seed. */
export function drawLogo(seed: string): Buffer {
  const random = seededRandom(`logo ${seed}`);
  const colour = random.pick(colours);
  const mark = random.pick(marks);
  return writePng(size, (row, column) => {
    const [x, y] = [(column / (size - 1)) * 2 - 1, (row / (size - 1)) * 2 - 1];
    return Math.hypot(x, y) > 0.96 || mark(x, y) ? white : colour;
  });
}
