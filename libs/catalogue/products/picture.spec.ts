import { deflateSync } from 'node:zlib';
import { pictureSize } from './picture-size.js';
import { checkPicture } from './picture.js';

const png = (width: number, height: number) => {
  const file = Buffer.alloc(60);
  file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  file.write('IHDR', 12, 'latin1');
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
};

const jpeg = (width: number, height: number) => {
  const application = Buffer.from([0xff, 0xe0, 0, 16, ...Buffer.alloc(14)]);
  const frame = Buffer.from([
    0xff,
    0xc2,
    0,
    17,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    ...Buffer.alloc(20),
  ]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), application, frame]);
};

const webp = (kind: string, at: number, bytes: readonly number[]) => {
  const file = Buffer.alloc(60);
  file.write('RIFF', 0, 'latin1');
  file.write(`WEBP${kind}`, 8, 'latin1');
  file.set(bytes, at);
  return file;
};

test.each([
  ['PNG', png(640, 480), { mediaType: 'image/png', width: 640, height: 480 }],
  ['progressive JPEG', jpeg(640, 480), { mediaType: 'image/jpeg', width: 640, height: 480 }],
  ['lossy WebP', webp('VP8 ', 26, [0x80, 0x02, 0xe0, 0x01]), { mediaType: 'image/webp', width: 640, height: 480 }],
  ['lossless WebP', webp('VP8L', 21, [0x7f, 0xc2, 0x77, 0]), { mediaType: 'image/webp', width: 640, height: 480 }],
  ['extended WebP', webp('VP8X', 24, [0x7f, 2, 0, 0xdf, 1, 0]), { mediaType: 'image/webp', width: 640, height: 480 }],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), undefined],
  ['GIF', Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(60)]), undefined],
  ['HTML called PNG', Buffer.from('<html>'.padEnd(80, 'x')), undefined],
  ['half a JPEG', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]), Buffer.alloc(60)]), undefined],
  ['nothing', Buffer.alloc(0), undefined],
])('%s', (_name, bytes, expected) => {
  expect(pictureSize(bytes)).toEqual(expected);
});

test.each([
  ['too wide', png(4001, 10)],
  ['without pixels', png(0, 10)],
  ['too large', Buffer.concat([png(10, 10), Buffer.alloc(1024 * 1024)])],
  ['something else', deflateSync(Buffer.alloc(100))],
])('a picture that is %s is refused', (_name, bytes) => {
  expect(() => checkPicture(bytes)).toThrow(expect.objectContaining({ code: 'invalid-picture' }));
});
