import sharp from 'sharp';

/** So small that it is as short as an address, and is shown blurred anyway. */
const edge = 16;

/** An image in some hundred bytes, as a `data:` address; null for what sharp cannot read. */
export const placeholderOf = (bytes: Buffer): Promise<string | null> =>
  sharp(bytes)
    .autoOrient()
    .resize(edge, edge, { fit: 'inside' })
    .webp({ quality: 30, alphaQuality: 30, effort: 6 })
    .toBuffer()
    .then(
      (small) => `data:image/webp;base64,${small.toString('base64')}`,
      () => null,
    );
