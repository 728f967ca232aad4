import { deflateSync } from 'node:zlib';

/** How hard to compress what is made for one document: the usual 6 takes three times as long for a twentieth less. */
export const deflation = { level: 4 } as const;

/** Objects that lie one after the other in a stream (ISO 32000-1, 7.5.7), by the numbers of the stream and of the first. */
export interface Pack {
  readonly stream: number;
  readonly first: number;
  readonly count: number;
}

/** Objects in a stream: a reader that wants one reads all of them. */
export const mostInPack = 1_000;

/** The stream object of a pack; the objects are as PDF writes them. */
export function packOf({ stream, first }: Pack, objects: readonly string[]): Uint8Array {
  let index = '';
  let text = '';
  objects.forEach((object, place) => {
    index += `${first + place} ${text.length} `;
    text += `${object}\n`;
  });
  const entries = `/Type/ObjStm/N ${objects.length}/First ${index.length}`;
  return streamObject(stream, entries, Buffer.from(index + text, 'latin1'));
}

/** Bytes of a row: its kind, where the object is, and which one in its stream. */
const widths = [1, 4, 2] as const;
const rowLength = 7;

/**
 * The table of all objects as a stream (7.5.8): a row of text for each would be a third of a long table's file.
 *
 * @param offsets of the objects from number 1 on; those in packs have none
 * @param entries of the trailer
 */
export function crossReference(
  offsets: readonly (number | null)[],
  packs: readonly Pack[],
  entries: string,
): Uint8Array {
  const rows = Buffer.alloc(rowLength * (offsets.length + 1));
  rows.writeUInt16BE(65_535, 5);
  offsets.forEach((offset, index) => row(rows, index + 1, 1, offset ?? 0, 0));
  for (const { stream, first, count } of packs) {
    for (let place = 0; place < count; place++) row(rows, first + place, 2, stream, place);
  }
  const described = `/Type/XRef/W[${widths.join(' ')}]/Size ${offsets.length + 1}${entries}`;
  const parameters = `/DecodeParms<</Predictor 12/Columns ${rowLength}>>`;
  return streamObject(offsets.length, described + parameters, differences(rows));
}

function row(rows: Buffer, number: number, kind: number, place: number, index: number): void {
  const start = number * rowLength;
  rows[start] = kind;
  rows.writeUInt32BE(place, start + 1);
  rows.writeUInt16BE(index, start + 5);
}

/** Each row as what differs from the one above (PNG's filter Up), since neighbours are alike. */
function differences(rows: Buffer): Uint8Array {
  const result = Buffer.alloc((rows.length / rowLength) * (rowLength + 1));
  for (let start = 0, to = 0; start < rows.length; start += rowLength) {
    result[to++] = 2;
    for (let at = start; at < start + rowLength; at++) result[to++] = rows[at]! - (rows[at - rowLength] ?? 0);
  }
  return result;
}

function streamObject(number: number, entries: string, content: Uint8Array): Uint8Array {
  const packed = deflateSync(content, deflation);
  const head = `${number} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n')]);
}
