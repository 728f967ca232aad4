/** Signatures of ZIP (APPNOTE 4.3): the end of the central directory, and an entry in it. */
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

export function isZip(bytes: Buffer): boolean {
  return bytes.length > 22 && bytes.readUInt16LE(0) === 0x4b50;
}

/**
 * What an archive says it unpacks to, in bytes; undefined when its directory cannot be read. The reader stops at what an
 * entry declares, so the sum bounds the memory that a hostile file can ask for.
 */
export function unpackedSize(bytes: Buffer): number | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endSignature) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let size = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) return undefined;
    size += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return size;
}
