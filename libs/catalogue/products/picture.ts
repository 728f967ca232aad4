import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { defineError, KontorError } from '#kernel';
import { pictureSize, type PictureSize } from './picture-size.js';

const maxKilobytes = 1024;
const maxPixels = 4000;

export const invalidPicture = defineError('invalid-picture', 'final', {
  nl: 'De foto moet een PNG, JPEG of WebP zijn van hoogstens {maxKilobytes} kB en {maxPixels} pixels breed en hoog: verklein of bewaar ze opnieuw.',
  fr: 'La photo doit être un PNG, JPEG ou WebP d’au plus {maxKilobytes} ko et {maxPixels} pixels de large et de haut : réduisez-la ou enregistrez-la à nouveau.',
  de: 'Das Bild muss ein PNG, JPEG oder WebP von höchstens {maxKilobytes} kB und {maxPixels} Pixeln Breite und Höhe sein: Verkleinern Sie es oder speichern Sie es neu.',
  en: 'The picture must be a PNG, JPEG or WebP of at most {maxKilobytes} kB and {maxPixels} pixels wide and high: make it smaller or save it anew.',
});

export interface Picture {
  readonly bytes: Buffer;
  readonly mediaType: string;
  /** SHA-256 in hexadecimal: changes with the picture, so that browsers may keep what they have. */
  readonly digest: string;
}

/**
 * Judges a picture by its content, whatever its sender calls it; SVG is not taken, since it can carry scripts.
 * @throws KontorError `invalid-picture`
 */
export function checkPicture(bytes: Uint8Array): PictureSize {
  const size = bytes.length <= maxKilobytes * 1024 ? pictureSize(bytes) : undefined;
  const fits = size && [size.width, size.height].every((pixels) => pixels > 0 && pixels <= maxPixels);
  if (fits) return size;
  throw new KontorError(invalidPicture, { maxKilobytes, maxPixels });
}

/**
 * Sets the pictures of products, one or thousands, each in place of the one before. A picture that many products share is
 * judged and sent once.
 * @throws KontorError `invalid-picture`
 */
export async function setPictures(
  manager: EntityManager,
  pictures: readonly { readonly productId: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  if (pictures.length === 0) return;
  const checked = new Map<Uint8Array, Picture>();
  const different = new Map<string, Picture>();
  const digests = pictures.map(({ bytes }) => {
    const picture = checked.get(bytes) ?? checkedPicture(bytes);
    checked.set(bytes, picture);
    different.set(picture.digest, picture);
    return picture.digest;
  });
  const sent = [...different.values()];
  await manager.query(
    `INSERT INTO product_image (product_id, bytes, media_type, digest)
     SELECT wanted.product_id, picture.bytes, picture.media_type, picture.digest
     FROM unnest($1::uuid[], $2::text[]) AS wanted (product_id, digest)
     JOIN unnest($3::text[], $4::bytea[], $5::text[]) AS picture (digest, bytes, media_type) USING (digest)
     ON CONFLICT (product_id) DO UPDATE
       SET bytes = excluded.bytes, media_type = excluded.media_type, digest = excluded.digest`,
    [
      pictures.map(({ productId }) => productId),
      digests,
      sent.map(({ digest }) => digest),
      sent.map(({ bytes }) => bytes),
      sent.map(({ mediaType }) => mediaType),
    ],
  );
}

function checkedPicture(bytes: Uint8Array): Picture {
  const { mediaType } = checkPicture(bytes);
  return { bytes: Buffer.from(bytes), mediaType, digest: digestOf(bytes) };
}

export async function removePicture(manager: EntityManager, productId: string): Promise<void> {
  await manager.query('DELETE FROM product_image WHERE product_id = $1', [productId]);
}

export async function pictureOf(manager: EntityManager, productId: string): Promise<Picture | undefined> {
  const [row] = await manager.query<Picture[]>(
    'SELECT bytes, media_type AS "mediaType", digest FROM product_image WHERE product_id = $1',
    [productId],
  );
  return row;
}

/** The digests of those products' pictures that have one, by product id. */
export async function pictureDigests(
  manager: EntityManager,
  productIds: readonly string[],
): Promise<Map<string, string>> {
  if (productIds.length === 0) return new Map();
  const rows = await manager.query<{ productId: string; digest: string }[]>(
    'SELECT product_id AS "productId", digest FROM product_image WHERE product_id = ANY($1::uuid[])',
    [productIds],
  );
  return new Map(rows.map(({ productId, digest }) => [productId, digest]));
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
