import sharp, { type Metadata } from 'sharp';
import { rewriteJpeg } from '../../importing/photo/rewrite-jpeg';
import { type PhotoRights, rightsPacket } from '../../importing/photo/xmp';

type Format = 'png' | 'webp' | 'tiff';

/** How formats are written anew. A PNG loses nothing; of the others, nothing that is seen. */
const formats: Readonly<Record<Format, object>> = {
  png: {},
  webp: { quality: 92 },
  tiff: { compression: 'lzw' },
};

const formatOf = ({ format }: Metadata): Format | null =>
  format === 'png' || format === 'webp' || format === 'tiff' ? format : null;

/**
 * The bytes of a photo as they are delivered: without anything that was said about it, its location first of all, but whom to name
 * and who owns it, as XMP. A JPEG's picture stays bit for bit. Formats that cannot be written are returned as they are.
 */
export const deliveredPhoto = async (bytes: Buffer, rights: PhotoRights): Promise<Uint8Array> => {
  const metadata = await sharp(bytes).metadata();
  const packet = rightsPacket(rights);
  const jpeg = rewriteJpeg(bytes, packet, metadata.orientation ?? 1);
  if (jpeg !== null) return jpeg;
  const format = formatOf(metadata);
  const says = [metadata.exif, metadata.xmp, metadata.iptc, metadata.comments].some((block) => block !== undefined);
  if (format === null || (!says && packet === null)) return bytes;
  const written = sharp(bytes, { animated: true }).autoOrient().keepIccProfile().toFormat(format, formats[format]);
  return (packet === null ? written : written.withXmp(packet)).toBuffer();
};
