import { KontorError } from '#kernel';
import { invalidLogo } from './firm-errors.js';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const maxKilobytes = 256;
const maxPixels = 2000;

export const logoMediaType = 'image/png';

/**
 * Refuses what is not a PNG of reasonable size. The pixels are read from the header: a small file can unpack to
 * gigabytes in whoever draws it. SVG is not taken at all, since it can carry scripts.
 * @throws KontorError `invalid-logo`
 */
export function checkLogo(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng =
    file.length >= 33 && file.subarray(0, 8).equals(signature) && file.toString('latin1', 12, 16) === 'IHDR';
  const fits = isPng && withinPixels(file.readUInt32BE(16)) && withinPixels(file.readUInt32BE(20));
  if (!fits || file.length > maxKilobytes * 1024) {
    throw new KontorError(invalidLogo, { maxKilobytes, maxPixels }, { field: '/logo' });
  }
}

function withinPixels(pixels: number): boolean {
  return pixels > 0 && pixels <= maxPixels;
}
