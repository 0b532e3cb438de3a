import type { Problem } from '../../domain/problem';
import { decodeSource } from './decode-source';
import { readPage } from './html/read-page';
import { linesOf } from './line';
import type { ReadSource } from './source';
import { formatOf } from './source-format';
import { unreadableFormat } from './unreadable-format';
import { readWord } from './word/read-word';

export type { ReadSource } from './source';

const readText = (bytes: Uint8Array, file: string): ReadSource | Problem => {
  const decoded = decodeSource(bytes, file);
  if ('code' in decoded) return decoded;
  const { text, encoding } = decoded;
  return { format: 'text', text, encoding, lines: linesOf(text), images: [], warnings: [] };
};

/**
 * Reads a source file of any format: plain text, a saved web page, a Word document. What a file is, its content says; its name is
 * only told in problems.
 *
 * @returns the text as rendered, its lines and its pictures, or the problem that says what to do with the file
 */
export const readSource = async (bytes: Uint8Array, file: string): Promise<ReadSource | Problem> => {
  const refusal = unreadableFormat(bytes, file);
  if (refusal !== null) return refusal;
  const format = formatOf(bytes);
  if (format === 'html') return readPage(bytes, file);
  if (format === 'docx') return readWord(bytes, file);
  return readText(bytes, file);
};
