/** A segment of a JPEG file before its picture data, markers and length included. */
type Segment = { readonly marker: number; readonly bytes: Uint8Array };

const startOfImage = [0xff, 0xd8];
const startOfScan = 0xda;

type Jpeg = { readonly segments: readonly Segment[]; readonly picture: Uint8Array };

/** Cuts a JPEG file into its segments and its picture data (ITU T.81, B.1.1); null where it is no JPEG. */
const cutJpeg = (bytes: Uint8Array): Jpeg | null => {
  if (bytes[0] !== startOfImage[0] || bytes[1] !== startOfImage[1]) return null;
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === startOfScan) return { segments, picture: bytes.subarray(at) };
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (length < 2 || at + 2 + length > bytes.length) return null;
    segments.push({ marker, bytes: bytes.subarray(at, at + 2 + length) });
    at += 2 + length;
  }
  return null;
};

const holds = ({ bytes }: Segment, signature: string): boolean =>
  Buffer.from(bytes.subarray(4, 4 + signature.length)).toString('latin1') === signature;

/** What decoding needs: tables, the frame, JFIF, the colour profile, Adobe's mark of colour. All else is said about the picture. */
const isNeeded = (segment: Segment): boolean => {
  const { marker } = segment;
  if (marker === 0xe0 || marker === 0xee) return true;
  if (marker === 0xe2) return holds(segment, 'ICC_PROFILE');
  return !((marker >= 0xe1 && marker <= 0xef) || marker === 0xfe);
};

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** An EXIF block that says nothing but how the picture is turned (EXIF 2.32, tag 274). */
const orientationSegment = (orientation: number): Buffer =>
  segment(
    0xe1,
    Buffer.concat([
      Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01', 'latin1'),
      Buffer.from([0, orientation, 0, 0, 0, 0, 0, 0]),
    ]),
  );

const xmpName = 'http://ns.adobe.com/xap/1.0/\0';
const segmentLimit = 65_533;

/** Markers that stand alone within picture data: stuffed bytes and restarts. */
const isWithinScan = (marker: number): boolean => marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);

/** The picture data to its end: what is appended behind it (a second picture, a film) carries metadata of its own. */
const withoutAppendix = (picture: Uint8Array): Uint8Array => {
  let at = picture.indexOf(0xff);
  while (at !== -1 && at + 1 < picture.length) {
    const marker = picture[at + 1] ?? 0;
    if (marker === 0xd9) return picture.subarray(0, at + 2);
    const length = isWithinScan(marker) ? 0 : (picture[at + 2] ?? 0) * 256 + (picture[at + 3] ?? 0);
    at = picture.indexOf(0xff, at + (marker === 0xff ? 1 : 2) + length);
  }
  return picture;
};

/**
 * A JPEG file without anything that was said about its picture but the given XMP packet and how it is turned; the picture itself is
 * kept bit for bit. Null where the bytes are no JPEG.
 *
 * @param orientation 1 to 8 of EXIF; 1 where the picture stands upright
 */
export const rewriteJpeg = (bytes: Uint8Array, packet: string | null, orientation: number): Uint8Array | null => {
  const jpeg = cutJpeg(bytes);
  if (jpeg === null) return null;
  const needed = jpeg.segments.filter(isNeeded);
  const leading = needed[0]?.marker === 0xe0 ? needed.slice(0, 1) : [];
  const xmp = packet === null ? null : Buffer.concat([Buffer.from(xmpName, 'latin1'), Buffer.from(packet)]);
  return Buffer.concat([
    Buffer.from(startOfImage),
    ...leading.map((one) => one.bytes),
    ...(orientation > 1 && orientation <= 8 ? [orientationSegment(orientation)] : []),
    ...(xmp === null || xmp.length > segmentLimit ? [] : [segment(0xe1, xmp)]),
    ...needed.slice(leading.length).map((one) => one.bytes),
    withoutAppendix(jpeg.picture),
  ]);
};
