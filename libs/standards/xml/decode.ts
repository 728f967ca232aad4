import { decodeText, KontorError } from '#kernel';
import { xmlEncoding } from './xml-errors.js';

/** Reads the encoding out of an XML declaration; the declaration itself is ASCII in all encodings but UTF-16. */
const declaration = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/;

/** Bytes to text as XML lays down: byte order mark, then the declared encoding, then UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const marked = encodingOfMark(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = marked ? undefined : declaration.exec(head)?.[1]?.toLowerCase();
  if (!marked && declared?.startsWith('utf-16')) {
    throw new KontorError(xmlEncoding, { declared });
  }
  const encoding = marked ?? declared ?? 'utf-8';
  const text = decode(bytes, encoding);
  if (marked) {
    refuseContradiction(text, marked);
  }
  return text;
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return 'utf-8';
  }
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return 'utf-16le';
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return 'utf-16be';
  }
  return undefined;
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return decodeText(bytes, encoding);
  } catch (cause) {
    throw new KontorError(xmlEncoding, { declared: encoding }, { cause });
  }
}

/** A byte order mark of one encoding with a declaration of another: one of them lies. */
function refuseContradiction(text: string, marked: string): void {
  const declared = declaration.exec(text.slice(0, 200))?.[1]?.toLowerCase();
  if (declared && declared !== marked && !marked.startsWith(declared)) {
    throw new KontorError(xmlEncoding, { declared });
  }
}
