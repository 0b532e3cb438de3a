/** The media types of photos that every browser shows. */
export type ImageType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/avif';

const letters = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/**
 * The media type of an image by its first bytes, whatever its name says; null for anything else, an SVG among them: it can hold scripts.
 *
 * @example imageTypeOf(new Uint8Array([0xff, 0xd8, 0xff])) // 'image/jpeg'
 */
export const imageTypeOf = (bytes: Uint8Array): ImageType | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (letters(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (/^GIF8[79]a$/.test(letters(bytes, 0, 6))) return 'image/gif';
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') return 'image/webp';
  return letters(bytes, 4, 8) === 'ftyp' && /^avi[fs]$/.test(letters(bytes, 8, 12)) ? 'image/avif' : null;
};
