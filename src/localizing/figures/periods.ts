import type { Span } from '../../domain/evidence/span';
import type { FigureLanguage } from './language';
import words from './periods.json';

type PeriodName = 'year' | 'month' | 'week' | 'day' | 'hour';

const names: readonly PeriodName[] = ['year', 'month', 'week', 'day', 'hour'];

type Pattern = { readonly name: PeriodName; readonly every: RegExp; readonly named: RegExp };

type PeriodWords = {
  readonly dates: RegExp;
  /** Any of the patterns: most texts are done with after one look. */
  readonly anyEvery: RegExp;
  readonly patterns: readonly Pattern[];
};

const wordsOf = (language: FigureLanguage): PeriodWords => {
  const table = words[language];
  return {
    dates: new RegExp(table.dates, 'giu'),
    anyEvery: new RegExp(names.map((name) => table[name].every).join('|'), 'iu'),
    patterns: names.map((name) => ({
      name,
      every: new RegExp(table[name].every, 'iu'),
      named: new RegExp(table[name].named, 'iu'),
    })),
  };
};

const byLanguage: Readonly<Record<FigureLanguage, PeriodWords>> = {
  zh: wordsOf('zh'),
  en: wordsOf('en'),
  mn: wordsOf('mn'),
  'mn-Mong': wordsOf('mn-Mong'),
};

type Every = { readonly name: PeriodName; readonly span: Span };

const withoutDates = (text: string, { dates }: PeriodWords): string =>
  text.replace(dates, (date) => ' '.repeat(date.length));

const everyIn = (text: string, { patterns }: PeriodWords): readonly Every[] =>
  patterns.flatMap(({ name, every }) => {
    const found = every.exec(text);
    return found === null ? [] : [{ name, span: { start: found.index, end: found.index + found[0].length } }];
  });

const isNamed = (text: string, { patterns }: PeriodWords, period: PeriodName): boolean =>
  patterns.some(({ name, named }) => name === period && named.test(text));

/**
 * Where one text says per month and the other per year: the period that its figures are counted in, which the other does not
 * name at all, and the same the other way about. Null where both may mean the same.
 *
 * @example periodsDiffer('每学年3000元', 'zh', '3,000 yuan a month', 'en') // the places of 每学年 and a month
 */
export const periodsDiffer = (
  source: string,
  sourceLanguage: FigureLanguage,
  target: string,
  targetLanguage: FigureLanguage,
): { readonly source: Span; readonly target: Span } | null => {
  const [mine, theirs] = [byLanguage[sourceLanguage], byLanguage[targetLanguage]];
  if (!mine.anyEvery.test(source) || !theirs.anyEvery.test(target)) return null;
  const said = withoutDates(source, mine);
  const inSource = everyIn(said, mine);
  if (inSource.length === 0) return null;
  const translated = withoutDates(target, theirs);
  const lost = inSource.find(({ name }) => !isNamed(translated, theirs, name));
  if (lost === undefined) return null;
  const added = everyIn(translated, theirs).find(({ name }) => !isNamed(said, mine, name));
  return added === undefined ? null : { source: lost.span, target: added.span };
};
