import { type Problem, problem } from '../../domain/problem';
import type { SourceFormat } from './source';

const megabyte = 1024 * 1024;

/**
 * The largest file of each format, in bytes. The longest feature of a newspaper has some 60 KB; a saved page carries its scripts, a
 * Word file its photos.
 */
const sizeLimits: Readonly<Record<SourceFormat, number>> = {
  text: 5 * megabyte,
  html: 5 * megabyte,
  docx: 50 * megabyte,
};

/** The largest file that is read at all, in bytes; what is larger need not be received. */
export const sourceSizeLimit = Math.max(...Object.values(sizeLimits));

/** The refusal of a file by its size; null where the format's limit holds. */
export const sourceSizeProblem = (bytes: number, format: SourceFormat, file: string): Problem | null => {
  const inMegabytes = (size: number): number => Math.ceil((size / megabyte) * 10) / 10;
  const limit = sizeLimits[format];
  return bytes <= limit
    ? null
    : problem('SOURCE_TOO_LARGE', { file, size: inMegabytes(bytes), limit: inMegabytes(limit) });
};
