import { KontorError } from '#kernel';
import { invalidLogo } from './firm-errors.js';
import { isSoundPng } from './sound-png.js';

const maxKilobytes = 256;
const maxPixels = 2000;

export const logoMediaType = 'image/png';

/**
 * Refuses what is not a whole PNG of reasonable size. SVG is not taken at all, since it can carry scripts.
 * @throws KontorError `invalid-logo`
 */
export function checkLogo(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length > maxKilobytes * 1024 || !isSoundPng(file, maxPixels)) {
    throw new KontorError(invalidLogo, { maxKilobytes, maxPixels }, { field: '/logo' });
  }
}
