import { type Problem, problem } from '../../domain/problem';
import { commonCharacters } from './common-characters';
import { sourceSizeProblem } from './source-size';
import { unreadableFormat } from './unreadable-format';

/** Lower-case names after the WHATWG Encoding Standard; `gb18030` stands for GBK and GB 2312 too. */
export type SourceEncoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

export type DecodedSource = {
  /** The text without its byte-order mark, newlines exactly as in the file. */
  readonly text: string;
  readonly encoding: SourceEncoding;
};

const startsWith = (bytes: Uint8Array, prefix: readonly number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte);

/** The text without its byte-order mark; null where the bytes are not of that encoding. */
export const decodeAs = (bytes: Uint8Array, encoding: SourceEncoding): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
  } catch {
    return null;
  }
};

const isControl = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) || code === 0x7f;

/** The share of control characters above which a file is no text. */
const controlLimit = 0.01;

const isMostlyControls = (text: string): boolean => {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) controls += isControl(text.charCodeAt(index)) ? 1 : 0;
  return controls > text.length * controlLimit;
};

/** The share of common Chinese characters and marks among the characters outside ASCII, from 0 to 1. */
const plausibility = (text: string): number => {
  let foreign = 0;
  let common = 0;
  for (const character of text) {
    if (character > '\u007F') {
      foreign += 1;
      common += commonCharacters.has(character) ? 1 : 0;
    }
  }
  return foreign === 0 ? 0 : common / foreign;
};

/** Right decodings of news text score above 0.35, wrong ones below 0.1. */
const plausibilityLimit = 0.2;

/** Whether a text reads like Chinese news. */
export const isPlausible = (text: string): boolean => plausibility(text) >= plausibilityLimit;

const mostPlausible = (bytes: Uint8Array, encodings: readonly SourceEncoding[]): DecodedSource | null => {
  const candidates = encodings
    .map((encoding) => ({ encoding, text: decodeAs(bytes, encoding) }))
    .filter((candidate): candidate is DecodedSource => candidate.text !== null && !isMostlyControls(candidate.text))
    .map((candidate) => ({ candidate, score: plausibility(candidate.text) }))
    .filter(({ score }) => score >= plausibilityLimit)
    .sort((one, other) => other.score - one.score);
  return candidates[0]?.candidate ?? null;
};

const decodeMarked = (bytes: Uint8Array): DecodedSource | null => {
  const encoding = startsWith(bytes, [0xef, 0xbb, 0xbf])
    ? 'utf-8'
    : startsWith(bytes, [0xff, 0xfe])
      ? 'utf-16le'
      : startsWith(bytes, [0xfe, 0xff])
        ? 'utf-16be'
        : null;
  const text = encoding === null ? null : decodeAs(bytes, encoding);
  return encoding === null || text === null ? null : { text, encoding };
};

const decodeUnmarked = (bytes: Uint8Array, holdsNul: boolean): DecodedSource | null => {
  if (holdsNul) return mostPlausible(bytes, ['utf-16le', 'utf-16be']);
  const text = decodeAs(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'utf-8' };
  return mostPlausible(bytes, ['gb18030', 'big5', 'utf-16le', 'utf-16be']);
};

/** By byte-order mark, else by what reads like Chinese; null where nothing does. */
export const decodePlausibly = (bytes: Uint8Array): DecodedSource | null =>
  decodeMarked(bytes) ?? decodeUnmarked(bytes, bytes.includes(0));

/**
 * Decodes the bytes of a source file. A byte-order mark decides; else valid UTF-8 is UTF-8 (other encodings are hardly ever
 * valid UTF-8 by chance); else the most plausible of GB 18030, Big5 and UTF-16 is taken, and none where no decoding reads like
 * Chinese.
 *
 * @param file the name that the problem tells
 * @returns the text and its encoding, or the problem: SOURCE_EMPTY, SOURCE_TOO_LARGE, SOURCE_BINARY, SOURCE_ENCODING_UNKNOWN, and
 * those of files that are known to be something else
 */
export const decodeSource = (bytes: Uint8Array, file: string): DecodedSource | Problem => {
  if (bytes.length === 0) return problem('SOURCE_EMPTY', { file });
  const refusal = sourceSizeProblem(bytes.length, 'text', file) ?? unreadableFormat(bytes, file);
  if (refusal !== null) return refusal;
  const holdsNul = bytes.includes(0);
  const decoded = decodePlausibly(bytes);
  if (decoded === null) return problem(holdsNul ? 'SOURCE_BINARY' : 'SOURCE_ENCODING_UNKNOWN', { file });
  if (isMostlyControls(decoded.text)) return problem('SOURCE_BINARY', { file });
  return decoded.text.trim() === '' ? problem('SOURCE_EMPTY', { file }) : decoded;
};
