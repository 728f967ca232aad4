/** Whether the bytes are a PDF's. Readers put up with some bytes before the header: they look in the first kilobyte. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
