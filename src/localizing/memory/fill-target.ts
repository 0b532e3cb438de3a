import { figuresAgree } from '../figures/figures-agree';
import { figuresIn } from '../figures/figures-in';
import type { FigureLanguage } from '../figures/language';
import { sameMeasure } from '../figures/match-figures';
import { type Rational, rational } from '../figures/rational';
import type { StatedFigure } from '../figures/stated-figure';
import { codesIn } from '../segments/inline';
import { parseInline, printInline } from '../segments/inline-notation';
import { replaceShown, showText } from '../segments/shown-text';
import { restateFigure } from './restate-figure';

export type Languages = { readonly source: FigureLanguage; readonly target: FigureLanguage };
/** What parts thousands. */
const groups: Readonly<Record<FigureLanguage, string>> = { zh: '', en: ',', mn: '\u00a0', 'mn-Mong': '' };

type Filled = { readonly target: string; readonly isFilled: boolean };

const counted = (text: string, language: FigureLanguage): readonly StatedFigure[] =>
  figuresIn(text, language).filter(({ counts }) => counts);

/** Without the codes that the asked sentence has not. */
export const withCodesOf = (target: string, asked: string): string => {
  const known = new Set(codesIn(parseInline(asked)).map(({ code }) => code));
  return printInline(parseInline(target).filter((part) => typeof part === 'string' || known.has(part.code)));
};

const sameFigures = (one: string, other: string, language: FigureLanguage): boolean =>
  figuresAgree({ source: one, sourceLanguage: language, target: other, targetLanguage: language }).agree;

type Read = { readonly text: string; readonly figures: readonly StatedFigure[] };

const read = (text: string, language: FigureLanguage): Read => ({ text, figures: counted(text, language) });

/** Which figure of the record's source each figure of its target renders; null where they do not answer one to one. */
const pairing = (sources: readonly StatedFigure[], targets: readonly StatedFigure[]): readonly number[] | null => {
  if (sources.length !== targets.length) return null;
  const free = new Set(sources.keys());
  const partners = targets.map((figure) => {
    const partner = [...free].find((index) => {
      const source = sources[index];
      return source !== undefined && sameMeasure(source, figure);
    });
    if (partner !== undefined) free.delete(partner);
    return partner ?? -1;
  });
  return partners.includes(-1) ? null : partners;
};

/** How many times as large a figure is as another of its kind; null where the kinds differ. */
const ratioOf = (wanted: StatedFigure | undefined, known: StatedFigure | undefined): Rational | null => {
  const [one, other] = [wanted?.readings[0], known?.readings[0]];
  if (one === undefined || other === undefined || one.unit !== other.unit || other.value.n === 0n) return null;
  return rational(one.value.n * other.value.d, one.value.d * other.value.n);
};

/** The figures of a target, restated for those that are wanted; null where one cannot be. */
const restated = (known: Read, target: Read, wanted: Read, group: string): readonly string[] | null => {
  const partners = pairing(known.figures, target.figures);
  const isApart = target.figures.every(({ start }, index) => start >= (target.figures[index - 1]?.end ?? 0));
  if (partners === null || !isApart || wanted.figures.length !== known.figures.length) return null;
  const words = target.figures.map((figure, index) => {
    const partner = partners[index] ?? -1;
    const ratio = ratioOf(wanted.figures[partner], known.figures[partner]);
    return ratio === null
      ? null
      : restateFigure(target.text.slice(figure.start, figure.end), figure.said, ratio, group);
  });
  return words.every((word) => word !== null) ? words : null;
};

/**
 * The target of a record for another source that differs in its figures: those of the asked sentence in the place of its own.
 * They are put in only where each answers one of the record's, and where both texts then state the same.
 *
 * @example with the record 全乡有120人。 → `The township has 120 people.`, asked for 全乡有210人。: `The township has 210 people.`
 */
export const fillTarget = (
  record: { readonly source: string; readonly target: string },
  asked: string,
  languages: Languages,
): Filled => {
  const kept = withCodesOf(record.target, asked);
  const to = showText(kept);
  const known = read(showText(record.source).text, languages.source);
  const wanted = read(showText(asked).text, languages.source);
  if (sameFigures(known.text, wanted.text, languages.source)) return { target: kept, isFilled: true };
  const target = read(to.text, languages.target);
  const words = restated(known, target, wanted, groups[languages.target]);
  if (words === null) return { target: kept, isFilled: false };
  const filled = replaceShown(
    to,
    target.figures.map(({ start, end }, index) => ({ start, end, words: words[index] ?? '' })),
  );
  const { agree } = figuresAgree({
    source: wanted.text,
    sourceLanguage: languages.source,
    target: showText(filled).text,
    targetLanguage: languages.target,
  });
  return agree ? { target: filled, isFilled: true } : { target: kept, isFilled: false };
};
