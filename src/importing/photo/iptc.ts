import { decodeAs, decodePlausibly } from '../source/decode-source';

/** Datasets of IPTC-IIM 4.2 by `record:number`, each with its values in order. */
export type IptcDatasets = ReadonlyMap<string, readonly string[]>;

const photoshop = Buffer.from('Photoshop 3.0\0', 'latin1');
const resource = Buffer.from('8BIM', 'latin1');
const iptcResource = 0x0404;
const tagMarker = 0x1c;
/** ESC % G: the text is UTF-8 (IIM 1:90). */
const utf8Mark = [0x1b, 0x25, 0x47];

/** The IPTC block among the Photoshop resources of a JPEG or TIFF; null where there is none. */
const iptcBlockIn = (file: Buffer): Buffer | null => {
  const start = file.indexOf(photoshop);
  if (start === -1) return null;
  let at = start + photoshop.length;
  while (at + 12 <= file.length && file.subarray(at, at + 4).equals(resource)) {
    const id = file.readUInt16BE(at + 4);
    // A name with its length byte, padded to an even length.
    const nameLength = (file[at + 6] ?? 0) + 1;
    const named = at + 6 + nameLength + (nameLength % 2);
    if (named + 4 > file.length) return null;
    const size = file.readUInt32BE(named);
    if (id === iptcResource) return file.subarray(named + 4, named + 4 + size);
    at = named + 4 + size + (size % 2);
  }
  return null;
};

type Dataset = { readonly key: string; readonly bytes: Buffer };

const datasetsOf = (block: Buffer): readonly Dataset[] => {
  const datasets: Dataset[] = [];
  let at = 0;
  while (at + 5 <= block.length && block[at] === tagMarker) {
    const length = block.readUInt16BE(at + 3);
    // Lengths above 32,767 are written in another way and belong to pictures, not to words.
    if (length > 0x7fff || at + 5 + length > block.length) break;
    datasets.push({ key: `${block[at + 1]}:${block[at + 2]}`, bytes: block.subarray(at + 5, at + 5 + length) });
    at += 5 + length;
  }
  return datasets;
};

/** Words in Chinese; a Latin name with accents, read as GB 18030, has an ideograph in the middle of a word. */
const isHan = (text: string): boolean =>
  !/[A-Za-z]\p{Script=Han}|\p{Script=Han}[A-Za-z]/u.test(text) &&
  /\p{Script=Han}/u.test(text) &&
  /^[\p{L}\p{N}\p{P}\p{Z}\p{S}\s]*$/u.test(text);

/**
 * How the words of a block are encoded. Chinese programs write GBK or UTF-8 and hardly ever say which, so that all words of the
 * block are judged together: valid UTF-8 is UTF-8, else what reads like Chinese, else GB 18030 where it gives nothing but words.
 */
const decoderFor = (words: readonly Buffer[], isMarked: boolean): ((bytes: Buffer) => string) => {
  const latin = (bytes: Buffer): string => bytes.toString('latin1');
  if (isMarked) return (bytes) => bytes.toString('utf8');
  const all = Buffer.concat(words.flatMap((bytes) => [bytes, Buffer.from('\n')]));
  if (all.every((byte) => byte < 0x80) || decodeAs(all, 'utf-8') !== null) return (bytes) => bytes.toString('utf8');
  const encoding = decodePlausibly(all)?.encoding ?? (isHan(decodeAs(all, 'gb18030') ?? '\0') ? 'gb18030' : null);
  return encoding === null ? latin : (bytes) => decodeAs(bytes, encoding) ?? latin(bytes);
};

/** Reads the IPTC-IIM block of a JPEG or TIFF file, decoded as it was written. Empty where the file has none. */
export const readIptc = (bytes: Uint8Array): IptcDatasets => {
  const block = iptcBlockIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (block === null) return new Map();
  const datasets = datasetsOf(block);
  const isMarked = datasets.some(
    ({ key, bytes: value }) => key === '1:90' && utf8Mark.every((byte, index) => value[index] === byte),
  );
  const words = datasets.filter(({ key }) => key.startsWith('2:') && key !== '2:0');
  const decode = decoderFor(
    words.map(({ bytes: value }) => value),
    isMarked,
  );
  const read = new Map<string, string[]>();
  for (const { key, bytes: value } of words) {
    const text = decode(value).replace(/\0+$/, '').trim();
    if (text !== '') read.set(key, [...(read.get(key) ?? []), text]);
  }
  return read;
};
