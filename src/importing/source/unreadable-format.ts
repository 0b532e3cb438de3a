import { type Problem, problem } from '../../domain/problem';

type Signature = { readonly bytes: readonly number[]; readonly at?: number; readonly format: string };

const letters = (word: string): readonly number[] => [...word].map((letter) => letter.charCodeAt(0));

/** Files that editors drop by mistake, by how they begin. */
const signatures: readonly Signature[] = [
  { bytes: letters('%PDF-'), format: 'PDF' },
  { bytes: letters('{\\rtf'), format: 'RTF' },
  { bytes: [0x89, ...letters('PNG')], format: 'picture' },
  { bytes: [0xff, 0xd8, 0xff], format: 'picture' },
  { bytes: letters('GIF8'), format: 'picture' },
  { bytes: letters('WEBP'), at: 8, format: 'picture' },
  { bytes: letters('ftyp'), at: 4, format: 'picture' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], format: 'picture' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], format: 'picture' },
  { bytes: [0x1f, 0x8b], format: 'GZIP' },
  { bytes: letters('Rar!'), format: 'RAR' },
  { bytes: letters('7z\xBC\xAF'), format: '7-Zip' },
  { bytes: letters('MIME-Version:'), format: 'MHTML' },
  { bytes: letters('From: <Saved by'), format: 'MHTML' },
];

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const holdsAt = (bytes: Uint8Array, expected: readonly number[], at = 0): boolean =>
  expected.every((byte, index) => bytes[at + index] === byte);

/** Word packs a document with a password into a compound file with a stream of this name (MS-OFFCRYPTO 1.3). */
const holdsEncryptedPackage = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));

const isFlatWord = (bytes: Uint8Array): boolean =>
  /^\s*<\?xml[^>]*\?>\s*(?:<\?mso-application[^>]*progid="Word|<pkg:package|<w:wordDocument)/.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 500)).replace(/^\xEF\xBB\xBF/, ''),
  );

/** The refusal of a file whose content shows that it is of a kind that is not read, and what to do with it; null for others. */
export const unreadableFormat = (bytes: Uint8Array, file: string): Problem | null => {
  if (holdsAt(bytes, compoundFile)) {
    if (holdsEncryptedPackage(bytes)) return problem('SOURCE_ENCRYPTED', { file });
    return problem('SOURCE_FORMAT', { file, format: 'Word 97–2003 (.doc, .wps)' });
  }
  if (isFlatWord(bytes)) return problem('SOURCE_FORMAT', { file, format: 'Word XML' });
  const found = signatures.find(({ bytes: expected, at }) => holdsAt(bytes, expected, at));
  if (found === undefined) return null;
  return found.format === 'picture'
    ? problem('SOURCE_PICTURE', { file })
    : problem('SOURCE_FORMAT', { file, format: found.format });
};
