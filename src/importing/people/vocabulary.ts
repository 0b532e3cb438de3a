import { wordTable } from '../../domain/quantity/word-table';
import lists from './words/name-words.json';

const wordsIn = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** Words for a person's work or standing, which a name follows: `护士长`, `牧民`. */
export const jobs = wordTable(wordsIn(lists.jobs));

/** Words that may follow a name as the subject of a clause: `扎根`, `说`. */
export const followers = wordTable(wordsIn(lists.followers));

/** Words that begin like a name and are none: `高度`, `宣讲`. */
export const notNames = wordTable(wordsIn(lists.notNames));

/** Parts of Mongolian, Tibetan and Uyghur names written in Han characters: `其其格`, `高娃`, `扎西`. */
export const transliterations = wordTable(wordsIn(lists.transliterations));
