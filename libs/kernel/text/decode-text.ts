/**
 * Bytes to text, without a byte order mark. Node up to 23 decodes windows-1252, which the encoding standard also means by
 * ISO-8859-1, without the euro sign and its neighbours: they are put right here.
 * https://encoding.spec.whatwg.org/index-windows-1252.txt
 *
 * @throws TypeError where the bytes are not in that encoding
 * @throws RangeError where nobody knows the encoding
 */
export function decodeText(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009F]/g, windows1252) : text;
}

function windows1252(control: string): string {
  return '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'[control.charCodeAt(0) - 0x80] ?? control;
}
