import { inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const keyword = 'XML:com.adobe.xmp';
const rawProfile = 'Raw profile type xmp';
/** A packet has some KB. */
const inflatedLimit = 4 * 1024 * 1024;

const inflate = (bytes: Buffer): Buffer | null => {
  try {
    return inflateSync(bytes, { maxOutputLength: inflatedLimit });
  } catch {
    return null;
  }
};

/** The text of an `iTXt` chunk (PNG 11.3.3.4): keyword, whether it is compressed, language, translated keyword, text. */
const internationalText = (chunk: Buffer): Buffer | null => {
  const flags = chunk.indexOf(0) + 1;
  const language = chunk.indexOf(0, flags + 2);
  const translated = language === -1 ? -1 : chunk.indexOf(0, language + 1);
  if (translated === -1) return null;
  const text = chunk.subarray(translated + 1);
  return chunk[flags] === 1 ? inflate(text) : text;
};

/** ImageMagick writes a packet as hexadecimal digits after its name and its length, compressed. */
const profile = (chunk: Buffer): Buffer | null => {
  const written = inflate(chunk.subarray(rawProfile.length + 2))?.toString('latin1');
  const digits = /^\s*\S+\s+\d+\s+([\da-f\s]+)/i.exec(written ?? '')?.[1];
  return digits === undefined ? null : Buffer.from(digits.replace(/\s/g, ''), 'hex');
};

/** The bytes in which an XMP packet is to be looked for: those of a PNG's text chunk, unpacked; the file itself for other formats. */
export const xmpSourceOf = (file: Buffer): Buffer => {
  if (!file.subarray(0, 8).equals(signature)) return file;
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const chunk = file.subarray(at + 8, at + 8 + length);
    const name = chunk.toString('latin1', 0, Math.max(0, chunk.indexOf(0)));
    if (type === 'iTXt' && name === keyword) return internationalText(chunk) ?? file;
    if (type === 'zTXt' && name === keyword) return inflate(chunk.subarray(keyword.length + 2)) ?? file;
    if (type === 'zTXt' && name === rawProfile) return profile(chunk) ?? file;
    at += 12 + length;
  }
  return file;
};
