import { targetWords as wordsOf } from '../glossary/target-words';
import { type Checker, found } from './check-context';
import meantTwice from './meant-twice.json';
import { writtenIn } from './written-in';

const exceptions: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(meantTwice).map(([locale, words]) => [
    locale,
    new Set(words.flatMap((word) => wordsOf(word).map((folded) => folded.word))),
  ]),
);

/** @NOTE U+202F joins a suffix to its word: what it parts is no word of its own. */
const blanks = /^[^\S\u202f]+$/;

/**
 * The same word twice in a row (`the the`). Not where a language says it twice (бага бага), nor capitals, which are names (Li Li);
 * Chinese doubles words by its grammar and is left out.
 */
export const checkDoubledWords: Checker = (context) => {
  const { shownTarget, targetWords, targetLocale } = context;
  if (writtenIn(targetLocale) === 'han') return [];
  const { text } = shownTarget;
  const meant = exceptions[targetLocale] ?? exceptions[targetLocale.split('-')[0] ?? ''];
  return targetWords.words.flatMap((word, index) => {
    const before = targetWords.words[index - 1];
    if (before?.word !== word.word || !/^\p{L}{2}/u.test(word.word) || meant?.has(word.word)) return [];
    if (!blanks.test(text.slice(before.end, word.start)) || /^\p{Lu}/u.test(text.slice(word.start))) return [];
    const parameters = { word: text.slice(word.start, word.end) };
    return [
      found(context, 'TRANSLATED_WORD_DOUBLED', 'warning', parameters, {
        target: { start: before.start, end: word.end },
        mend: { start: before.end, end: word.end, words: '' },
      }),
    ];
  });
};
