interface Detector {
  detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}

type DetectorClass = new (options: { formats: ['qr_code'] }) => Detector;

let detector: Promise<Detector> | undefined;

/** The browser's own reader of QR codes where it has one, else one that is loaded now. */
function qrDetector(): Promise<Detector> {
  const native = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  detector ??= native
    ? Promise.resolve(new native({ formats: ['qr_code'] }))
    : import('qr/decode.js').then(({ BarcodeDetector }) => new BarcodeDetector({ formats: ['qr_code'] }));
  return detector;
}

/** The text of the first QR code in a picture; undefined where there is none. */
export async function qrTextIn(source: ImageBitmapSource): Promise<string | undefined> {
  const found = await (await qrDetector()).detect(source).catch(() => []);
  return found[0]?.rawValue;
}
