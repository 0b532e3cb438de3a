import { readFile, rm } from 'node:fs/promises';
import { refuseTooLarge } from '../../../localizing/xml/decode-file';
import { type FileOutcome, refusedOutcome } from '../../../strapi/translating/exchange/file-outcome';
import { type DeskContext, filesOf, requestWrong } from './context';

/** More at once would be sent one after the other. */
const atOnce = 100;

/**
 * Takes every file of a request, one after another; one that is refused stops none of the others. A file that is too large is not
 * opened. The temporary files are gone afterwards.
 */
export const takeFiles = async (
  context: DeskContext,
  take: (bytes: Uint8Array, name: string) => Promise<FileOutcome>,
): Promise<{ readonly files: readonly FileOutcome[] }> => {
  const received = filesOf(context);
  try {
    if (received.length === 0 || received.length > atOnce) throw requestWrong(`1–${atOnce} \`files\``);
    const files: FileOutcome[] = [];
    for (const { filepath, originalFilename, size } of received) {
      const name = originalFilename ?? 'file';
      const tooLarge = refuseTooLarge(size, name);
      files.push(tooLarge === null ? await take(await readFile(filepath), name) : refusedOutcome(name, tooLarge));
    }
    return { files };
  } finally {
    for (const { filepath } of received) await rm(filepath, { force: true });
  }
};
