import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type Problem, problem } from '../../../domain/problem';

const megabyte = 1024 * 1024;

/** What a Word file holds at most. The longest have some hundred parts; a photo of 30 MB unpacks to 30 MB. */
const limits = {
  entries: 2000,
  part: 40 * megabyte,
  total: 200 * megabyte,
  /** Deflated XML shrinks to a tenth or a thirtieth; only filler shrinks to a hundredth. Small parts may be anything. */
  ratio: 100,
  ratioFrom: 4 * megabyte,
} as const;

/** The parts of a Word file, unpacked when they are asked for. */
export type Archive = {
  readonly has: (name: string) => boolean;
  /** A part's bytes; null where there is none. A problem where it is damaged, or larger than it may be. */
  readonly read: (name: string) => Promise<Uint8Array | Problem | null>;
  readonly close: () => void;
};

class Bomb extends Error {}

const isLarge = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  uncompressedSize > limits.part ||
  (uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.ratio);

/** Unpacks a part, counting the bytes that come out and not believing what the directory says. */
const unpack = async (zip: ZipFile, entry: Entry, left: number): Promise<Uint8Array> => {
  const stream = await zip.openReadStreamPromise(entry);
  const limit = Math.min(limits.part, left);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > limit || (length > limits.ratioFrom && length > entry.compressedSize * limits.ratio)) {
      stream.destroy();
      throw new Bomb();
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, length);
};

const listEntries = async (zip: ZipFile): Promise<ReadonlyMap<string, Entry> | 'bomb' | 'encrypted' | 'twice'> => {
  const entries = new Map<string, Entry>();
  let total = 0;
  if (zip.entryCount > limits.entries) return 'bomb';
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize;
    if (entries.size >= limits.entries || total > limits.total || isLarge(entry)) return 'bomb';
    if (entry.isEncrypted()) return 'encrypted';
    const name = entry.fileName.toLowerCase();
    if (entries.has(name)) return 'twice';
    entries.set(name, entry);
  }
  return entries;
};

/**
 * Opens the archive that a Word file is. Its directory is read and judged first; nothing is unpacked until a part is asked for, and
 * nothing is ever written to disk.
 *
 * @returns SOURCE_ZIP_BOMB, SOURCE_ENCRYPTED or SOURCE_ARCHIVE_BROKEN where it is refused
 */
export const openArchive = async (bytes: Uint8Array, file: string): Promise<Archive | Problem> => {
  const broken = (error: unknown): Problem =>
    error instanceof Bomb ? problem('SOURCE_ZIP_BOMB', { file }) : problem('SOURCE_ARCHIVE_BROKEN', { file });
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const entries = await listEntries(zip);
    if (entries === 'bomb') return problem('SOURCE_ZIP_BOMB', { file });
    if (entries === 'encrypted') return problem('SOURCE_ENCRYPTED', { file });
    if (entries === 'twice') return broken(new Error('two parts have one name'));
    let left: number = limits.total;
    return {
      has: (name) => entries.has(name.toLowerCase()),
      read: async (name) => {
        const entry = entries.get(name.toLowerCase());
        if (entry === undefined) return null;
        try {
          const part = await unpack(zip, entry, left);
          left -= part.length;
          return part;
        } catch (error) {
          return broken(error);
        }
      },
      close: () => zip.close(),
    };
  } catch (error) {
    return broken(error);
  }
};
