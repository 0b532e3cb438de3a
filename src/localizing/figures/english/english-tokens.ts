import { type Token, tokensOf } from '../spoken/token';

const isMonthByCapital: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'jan', 'dec', 'sep']);

/** Words that are something else in small letters keep their capital out of the tables: may, march. */
const lookUp = (word: string): { readonly lemma: string; readonly ending: string } => {
  const lower = word.toLowerCase().replace(/’/g, "'");
  return { lemma: isMonthByCapital.has(lower) && word === lower ? `${lower}.` : lower, ending: '' };
};

/** The tokens of an English text. */
export const englishTokens = (text: string): readonly Token[] => tokensOf(text, { decimalComma: false, lookUp });
