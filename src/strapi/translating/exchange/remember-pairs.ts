import type { Core } from '@strapi/strapi';
import type { LostPair } from '../../../localizing/exchange/reconcile-unit';
import { compareCodes } from '../../../localizing/segments/inline';
import { longestWords } from '../../../localizing/segments/longest-words';
import { storePairs } from '../memory-store';
import { storableText } from './storable-text';

const isSentence = (text: string): boolean => /\S/.test(text) && text.length <= longestWords;

/** Keeps for the memory what the entry has no place for any more, where its codes are those of its source. */
export const rememberPairs = async (
  strapi: Core.Strapi,
  targetLocale: string,
  lost: readonly LostPair[],
): Promise<void> => {
  const nowhere = { origin: 'file', entryType: null, entryDocumentId: null, path: null } as const;
  const pairs = lost
    .filter(({ source, target }) => Object.values(compareCodes(source, target)).every((codes) => codes.length === 0))
    .map(({ source, target }) => ({ sourceText: storableText(source), targetText: storableText(target) }))
    .filter(({ sourceText, targetText }) => isSentence(sourceText) && isSentence(targetText));
  await storePairs(
    strapi,
    targetLocale,
    pairs.map((pair) => ({ targetLocale, ...pair, ...nowhere })),
  );
};
