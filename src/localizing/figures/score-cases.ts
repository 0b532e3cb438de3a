import { answerLine } from './answer-line';

/** A case of the vector file: a line of the command's input and what it ought to answer. */
export type FigureCase = {
  readonly id: string;
  readonly sourceLocale: string;
  readonly targetLocale: string;
  readonly agree: boolean;
  readonly note: string;
};

/** How the cases of one pair of locales are judged. */
type PairScore = {
  readonly locales: string;
  readonly right: number;
  /** Right translations that were refused. */
  readonly falseAlarms: number;
  readonly wrong: number;
  /** Wrong translations that were let pass. */
  readonly passed: number;
};

export type CaseScore = {
  readonly scores: readonly PairScore[];
  readonly misjudged: readonly FigureCase[];
};

const scoreOf = (
  locales: string,
  judged: readonly { readonly found: FigureCase; readonly fits: boolean }[],
): PairScore => {
  const count = (agree: boolean, fits: boolean | null): number =>
    judged.filter((one) => one.found.agree === agree && (fits === null || one.fits === fits)).length;
  return {
    locales,
    right: count(true, null),
    falseAlarms: count(true, false),
    wrong: count(false, null),
    passed: count(false, false),
  };
};

/** Judges the lines of vector files, and tells by pair of locales how many right and wrong translations were judged otherwise. */
export const scoreCases = (lines: readonly string[]): CaseScore => {
  const judged = lines
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      // @NOTE A case is a file of this project; the test beside it holds each line to this shape.
      const found = JSON.parse(line) as FigureCase;
      const answer = answerLine(line, index + 1);
      return { found, fits: 'agree' in answer && answer.agree === found.agree };
    });
  const localesOf = ({ sourceLocale, targetLocale }: FigureCase): string => `${sourceLocale} → ${targetLocale}`;
  const pairs = [...new Set(judged.map(({ found }) => localesOf(found)))];
  return {
    scores: pairs.map((locales) =>
      scoreOf(
        locales,
        judged.filter(({ found }) => localesOf(found) === locales),
      ),
    ),
    misjudged: judged.filter(({ fits }) => !fits).map(({ found }) => found),
  };
};
