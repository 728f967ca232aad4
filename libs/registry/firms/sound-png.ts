import { inflateSync, crc32 } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Samples of a pixel by colour type, and the depths that it allows (ISO/IEC 15948, 11.2.2). */
const colourTypes: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

/** Where each pass of Adam7 begins and how far its pixels are apart: x, y, across, down. */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
  readonly interlaced: boolean;
}

/**
 * Whether a file is a PNG from its first chunk to its last pixel. Who prints it later decodes it far from anybody who could
 * be told, so whatever a decoder might trip over is refused at the door.
 *
 * @param mostPixels of a side: a small file can unpack to gigabytes
 */
export function isSoundPng(file: Buffer, mostPixels: number): boolean {
  const chunks = chunksOf(file);
  const header = chunks && headerOf(chunks, mostPixels);
  if (!header) return false;
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content));
  const rows = rowsOf(header);
  const length = rows.reduce((sum, [count, bytes]) => sum + count * (bytes + 1), 0);
  try {
    const pixels = inflateSync(data, { maxOutputLength: length + 1 });
    return pixels.length === length && hasKnownFilters(pixels, rows);
  } catch {
    return false;
  }
}

interface Chunk {
  readonly type: string;
  readonly content: Buffer;
}

/** All chunks up to IEND; undefined where one is cut off or its checksum is wrong. */
function chunksOf(file: Buffer): Chunk[] | undefined {
  if (!file.subarray(0, 8).equals(signature)) return undefined;
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > file.length || crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return undefined;
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, content: file.subarray(at + 8, end - 4) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return undefined;
}

function headerOf(chunks: readonly Chunk[], mostPixels: number): Header | undefined {
  const [first] = chunks;
  if (first?.type !== 'IHDR' || first.content.length !== 13) return undefined;
  const [width, height] = [first.content.readUInt32BE(0), first.content.readUInt32BE(4)];
  const [depth, type, compression, filter, interlace] = first.content.subarray(8) as unknown as number[];
  const colours = colourTypes[type!];
  const isKnown = colours?.depths.includes(depth!) && compression === 0 && filter === 0 && interlace! <= 1;
  const hasPalette = type !== 3 || chunks.some((chunk) => chunk.type === 'PLTE' && chunk.content.length >= 3);
  const fits = [width, height].every((side) => side > 0 && side <= mostPixels);
  if (!colours || !isKnown || !hasPalette || !fits) return undefined;
  return { width, height, bitsPerPixel: colours.samples * depth!, interlaced: interlace === 1 };
}

/** Rows and the bytes of each, pass by pass. */
function rowsOf({ width, height, bitsPerPixel, interlaced }: Header): (readonly [count: number, bytes: number])[] {
  const passes = interlaced ? adam7 : [[0, 0, 1, 1] as const];
  return passes.flatMap(([x, y, across, down]) => {
    const [columns, rows] = [Math.ceil((width - x) / across), Math.ceil((height - y) / down)];
    return columns > 0 && rows > 0 ? [[rows, Math.ceil((columns * bitsPerPixel) / 8)] as const] : [];
  });
}

function hasKnownFilters(pixels: Buffer, rows: readonly (readonly [count: number, bytes: number])[]): boolean {
  let at = 0;
  for (const [count, bytes] of rows) {
    for (let row = 0; row < count; row++, at += bytes + 1) if (pixels[at]! > 4) return false;
  }
  return true;
}
