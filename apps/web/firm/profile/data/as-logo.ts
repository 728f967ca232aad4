/** As the server takes it: a PNG of at most 256 kB. */
const mostBytes = 256 * 1024;
/** Enough for print: 55 millimetres at 300 dots an inch. */
const widest = 650;

/** A picture of any kind that the browser knows, as a PNG small enough to be a logo; undefined for what is no picture. */
export async function asLogo(file: File): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  try {
    for (let side = widest; side >= 80; side = Math.floor(side * 0.7)) {
      const png = await drawn(picture, Math.min(1, side / Math.max(picture.width, picture.height)));
      if (png && png.size <= mostBytes) return png;
    }
    return undefined;
  } finally {
    picture.close();
  }
}

function drawn(picture: ImageBitmap, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
