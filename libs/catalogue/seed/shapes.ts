/** Which colour a point has; coordinates run from -1 to 1, downwards. */
export type Shape = (x: number, y: number) => 'ground' | 'light' | 'dark';

/** Distance from the middle; `Math.hypot` is an order of magnitude slower. */
const far = (x: number, y: number): number => Math.sqrt(x * x + y * y);

type Inside = (x: number, y: number) => boolean;

const box =
  (left: number, top: number, right: number, bottom: number): Inside =>
  (x, y) =>
    x >= left && x <= right && y >= top && y <= bottom;
const disc =
  (cx: number, cy: number, radius: number): Inside =>
  (x, y) =>
    far(x - cx, y - cy) <= radius;
const ring =
  (cx: number, cy: number, radius: number, width: number): Inside =>
  (x, y) =>
    Math.abs(far(x - cx, y - cy) - radius) <= width;
function bar(ax: number, ay: number, bx: number, by: number, width: number): Inside {
  const [dx, dy] = [bx - ax, by - ay];
  const [length, square] = [dx * dx + dy * dy, width * width];
  return (x, y) => {
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
    const offX = x - ax - along * dx;
    const offY = y - ay - along * dy;
    return offX * offX + offY * offY <= square;
  };
}

function any(...parts: readonly Inside[]): Inside {
  return (x, y) => {
    for (const inside of parts) if (inside(x, y)) return true;
    return false;
  };
}

/** What is dark lies over what is light. */
const shape =
  (light: Inside, dark: Inside): Shape =>
  (x, y) =>
    dark(x, y) ? 'dark' : light(x, y) ? 'light' : 'ground';

const carton = shape(
  any(box(-0.5, -0.2, 0.5, 0.55), (x, y) => y > -0.45 && y < -0.2 && Math.abs(x) < 0.5 - (-0.2 - y) * 0.6),
  any(box(-0.09, -0.45, 0.09, 0.1), bar(-0.5, -0.2, 0.5, -0.2, 0.025), box(-0.38, 0.35, -0.15, 0.45)),
);
const folder = shape(
  any(box(-0.35, -0.6, 0.35, 0.6)),
  any(box(-0.35, -0.6, -0.24, 0.6), box(-0.12, -0.4, 0.24, -0.15), ring(0.06, 0.35, 0.1, 0.03)),
);
const bicycle = shape(
  any(ring(-0.42, 0.22, 0.3, 0.04), ring(0.42, 0.22, 0.3, 0.04)),
  any(
    bar(-0.42, 0.22, -0.16, -0.2, 0.03),
    bar(-0.16, -0.2, 0.28, -0.2, 0.03),
    bar(0.28, -0.2, 0.02, 0.22, 0.03),
    bar(0.02, 0.22, -0.16, -0.2, 0.03),
    bar(-0.42, 0.22, 0.02, 0.22, 0.03),
    bar(0.42, 0.22, 0.24, -0.36, 0.03),
    bar(0.24, -0.36, 0.42, -0.4, 0.03),
    bar(-0.28, -0.3, -0.06, -0.3, 0.04),
  ),
);
const loaf = shape(
  (x, y) => y < 0.35 && y > -0.1 - 0.25 * Math.cos((x / 0.65) * 1.57) && Math.abs(x) < 0.65,
  any(bar(-0.3, -0.15, -0.18, 0.1, 0.03), bar(-0.04, -0.2, 0.08, 0.08, 0.03), bar(0.22, -0.17, 0.34, 0.08, 0.03)),
);
const chair = shape(
  any(box(-0.32, -0.6, 0.32, -0.05)),
  any(
    box(-0.4, 0.02, 0.4, 0.14),
    bar(-0.36, 0.14, -0.42, 0.65, 0.035),
    bar(0.36, 0.14, 0.42, 0.65, 0.035),
    bar(0, -0.05, 0, 0.05, 0.05),
  ),
);
const jar = shape(
  any(box(-0.34, -0.3, 0.34, 0.55), disc(0, -0.3, 0.34)),
  any(box(-0.26, -0.62, 0.26, -0.42), box(-0.34, -0.02, 0.34, 0.3)),
);
const bottle = shape(
  any(box(-0.24, -0.1, 0.24, 0.65), disc(0, -0.1, 0.24), box(-0.09, -0.6, 0.09, -0.1)),
  any(box(-0.11, -0.72, 0.11, -0.56), box(-0.24, 0.1, 0.24, 0.42)),
);
const shirt = shape(
  any(
    (x, y) => Math.abs(x) < 0.36 && y > -0.45 && y < 0.6,
    bar(-0.36, -0.32, -0.6, 0, 0.13),
    bar(0.36, -0.32, 0.6, 0, 0.13),
  ),
  any((x, y) => far(x, y + 0.47) < 0.17, box(0.1, -0.12, 0.24, 0.04)),
);
const cup = shape(
  any((x, y) => y > -0.2 && y < 0.5 && Math.abs(x + 0.08) < 0.42 - 0.12 * (y + 0.2), ring(0.42, 0.08, 0.18, 0.05)),
  any(
    (x, y) => far((x + 0.08) / 0.42, (y + 0.2) / 0.09) < 1,
    (x, y) => y > -0.7 && y < -0.36 && Math.abs(Math.abs(x + 0.08) - 0.14 - 0.04 * Math.sin(14 * y)) < 0.025,
    bar(-0.5, 0.58, 0.34, 0.58, 0.035),
  ),
);
const sheet = shape(
  (x, y) => Math.abs(x) < 0.42 && Math.abs(y) < 0.6 && !(x > 0.2 && y < -0.38 && x - y > 0.8),
  any(
    bar(-0.26, -0.2, 0.26, -0.2, 0.03),
    bar(-0.26, 0, 0.26, 0, 0.03),
    bar(-0.26, 0.2, 0.1, 0.2, 0.03),
    disc(-0.16, -0.4, 0.1),
  ),
);
const blocks = shape(
  any(box(-0.6, 0.05, -0.04, 0.6), box(0.04, 0.05, 0.6, 0.6)),
  any(
    box(-0.26, -0.52, 0.26, -0.03),
    disc(-0.32, 0.33, 0.13),
    (x, y) => Math.abs(x - 0.32) + Math.abs(y - 0.33) < 0.17,
  ),
);
const screen = shape(
  box(-0.56, -0.42, 0.56, 0.26),
  any(
    (x, y) => Math.max(Math.abs(x) / 0.62, Math.abs(y + 0.08) / 0.42) < 1 && !box(-0.56, -0.42, 0.56, 0.26)(x, y),
    bar(0, 0.3, 0, 0.5, 0.06),
    bar(-0.25, 0.54, 0.25, 0.54, 0.04),
  ),
);
const tent = shape(
  (x, y) => y < 0.5 && y > -0.5 + 1.55 * Math.abs(x),
  any((x, y) => y < 0.5 && y > -0.05 + 2.6 * Math.abs(x), bar(-0.72, 0.52, 0.72, 0.52, 0.03)),
);
const clock = shape(
  disc(0, 0, 0.55),
  any(ring(0, 0, 0.55, 0.06), bar(0, 0, 0, -0.36, 0.04), bar(0, 0, 0.26, 0.12, 0.04), disc(0, 0, 0.07)),
);
const bolt = shape(
  disc(0, 0, 0.58),
  (x, y) =>
    (y < 0.06 && y > -0.42 && Math.abs(x + 0.3 * y - 0.04) < 0.13) ||
    (y > -0.06 && y < 0.42 && Math.abs(x + 0.3 * y + 0.04) < 0.13),
);

/** The things that can be drawn. */
export const shapes = {
  folder,
  bicycle,
  loaf,
  chair,
  jar,
  tent,
  shirt,
  cup,
  sheet,
  blocks,
  bottle,
  screen,
  bolt,
  clock,
  carton,
} as const satisfies Readonly<Record<string, Shape>>;

export type ShapeKind = keyof typeof shapes;

const ofSector: Readonly<Record<string, ShapeKind>> = {
  'office-supplies': 'folder',
  bicycles: 'bicycle',
  bakery: 'loaf',
  furniture: 'chair',
  'fine-food': 'jar',
  outdoor: 'tent',
  textiles: 'shirt',
  coffee: 'cup',
  printing: 'sheet',
  toys: 'blocks',
  cosmetics: 'bottle',
  electronics: 'screen',
  utilities: 'bolt',
};

/** Words of a product’s English name that say more than its sector. */
const ofName: readonly (readonly [RegExp, ShapeKind])[] = [
  [/\b(hour|repair|support|service|advice)\b/i, 'clock'],
  [/\b(bottle|juice|beer|oil|wine|soap|shampoo|syrup|cider)\b/i, 'bottle'],
  [/\b(honey|jam|cream|mustard|pâté|balm)\b/i, 'jar'],
  [/\b(mug|cup|tea|espresso)\b/i, 'cup'],
  [/\b(paper|envelopes?|flyers?|leaflets?|cards?|posters?|weekly|book)\b/i, 'sheet'],
  [/\b(box|pack|hamper|parcel)\b/i, 'carton'],
];

export function shapeKind(sector: string, name: string): ShapeKind {
  return ofName.find(([pattern]) => pattern.test(name))?.[1] ?? ofSector[sector] ?? 'carton';
}
