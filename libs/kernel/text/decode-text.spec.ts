import { decodeText } from './decode-text.js';

test.each([
  ['utf-8', [0xc3, 0xa9, 0xe2, 0x82, 0xac], 'é€'],
  ['utf-8', [0xef, 0xbb, 0xbf, 0x61], 'a'],
  ['windows-1252', [0xe9, 0x80, 0x99, 0x81], 'é€™\u0081'],
  ['iso-8859-1', [0x80], '€'],
  ['iso-8859-2', [0xb9], 'š'],
])('%s', (encoding, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes), encoding)).toBe(text);
});

test('what is not in that encoding is refused', () => {
  expect(() => decodeText(Uint8Array.of(0xe9), 'utf-8')).toThrow('not valid for encoding utf-8');
  expect(() => decodeText(Uint8Array.of(0x61), 'klingon')).toThrow('klingon');
});
