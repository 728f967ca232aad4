export interface PictureSize {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * What a picture says of itself in its first bytes; undefined for what is none of the three kinds. The pixels matter
 * because a small file can unpack to gigabytes in whoever draws it.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 33) return undefined;
  if (file.readUInt32BE(0) === 0x89504e47 && file.readUInt32BE(4) === 0x0d0a1a0a) return pngSize(file);
  if (file.readUInt16BE(0) === 0xffd8) return jpegSize(file);
  return ascii(file, 0, 4) === 'RIFF' && ascii(file, 8, 12) === 'WEBP' ? webpSize(file) : undefined;
}

/** ISO/IEC 15948, 11.2.2: the header is the first chunk. */
function pngSize(file: Buffer): PictureSize | undefined {
  if (ascii(file, 12, 16) !== 'IHDR') return undefined;
  return { mediaType: 'image/png', width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** ITU-T T.81, B.1: segments one after the other up to the one that starts the frame. */
function jpegSize(file: Buffer): PictureSize | undefined {
  let at = 2;
  while (at + 9 < file.length && file[at] === 0xff) {
    const marker = file[at + 1]!;
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (startsFrame) {
      return { mediaType: 'image/jpeg', height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) };
    }
    at += marker === 0xff ? 1 : 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}

/** The WebP container specification: simple (lossy or lossless) or extended. */
function webpSize(file: Buffer): PictureSize | undefined {
  const mediaType = 'image/webp';
  switch (ascii(file, 12, 16)) {
    case 'VP8 ':
      return { mediaType, width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = file.readUInt32LE(21);
      return { mediaType, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { mediaType, width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
}

function ascii(file: Buffer, from: number, to: number): string {
  return file.toString('latin1', from, to);
}
