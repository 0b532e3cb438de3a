import exifr from 'exifr';

export type ExifValues = Readonly<Record<string, unknown>>;

const ascii = (bytes: Uint8Array, start: number, length: number): string =>
  Buffer.from(bytes.subarray(start, start + length)).toString('latin1');

/** The EXIF block of a WebP file, whose container exifr does not know; the file itself for other formats. */
const exifSourceOf = (bytes: Uint8Array): Uint8Array | null => {
  if (ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 4) !== 'WEBP') return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    if (ascii(bytes, at, 4) === 'EXIF') {
      const start = at + 8 + (ascii(bytes, at + 8, 4) === 'Exif' ? 6 : 0);
      return bytes.slice(start, at + 8 + size);
    }
    at += 8 + size + (size % 2);
  }
  return null;
};

const options = {
  tiff: true,
  ifd0: {},
  exif: true,
  gps: true,
  interop: false,
  ifd1: false,
  xmp: false,
  iptc: false,
  icc: false,
  jfif: false,
  ihdr: false,
  reviveValues: false,
  translateValues: false,
  mergeOutput: true,
  silentErrors: true,
} as const;

/** Reads the EXIF block of a photo. Empty where it has none, or a broken one. */
export const readExif = async (bytes: Uint8Array): Promise<ExifValues> => {
  const source = exifSourceOf(bytes);
  if (source === null) return {};
  try {
    const values: unknown = await exifr.parse(source, options);
    // @NOTE exifr returns `any`; its values are looked at one by one.
    return typeof values === 'object' && values !== null ? (values as ExifValues) : {};
  } catch {
    return {};
  }
};
