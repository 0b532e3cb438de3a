import type { Doubt } from '../../domain/quantity/doubt';
import type { Words } from '../warning/warning';
import words from './doubt-words.json';

/** Why the reading of a figure is not certain, in the words of both languages. */
export const reasonsOf = (doubts: readonly Doubt[]): Words => ({
  en: doubts.map((doubt) => words[doubt].en).join('; '),
  zh: doubts.map((doubt) => words[doubt].zh).join('；'),
});
