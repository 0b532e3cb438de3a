import type { Span } from '../../domain/evidence/span';
import { type Problem, type ProblemCode, problem } from '../../domain/problem';
import type { FigureLanguage } from './language';

/** A text and its translation. */
export type TranslatedPair = {
  readonly source: string;
  readonly sourceLanguage: FigureLanguage;
  readonly target: string;
  readonly targetLanguage: FigureLanguage;
};

/** A figure that differs, with its places as half-open ranges of UTF-16 code units; for one that was added, the whole source. */
export type FigureProblem = Problem & {
  readonly source: Span;
  readonly target: Span | null;
};

const printed = (text: string, { start, end }: Span): string => text.slice(start, end).trim();

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A figure of the source and the one of the target that stands for it. */
export const differing = (
  pair: TranslatedPair,
  code: ProblemCode,
  source: Span,
  target: Span,
  power = 0,
): FigureProblem => ({
  ...problem(code, { source: printed(pair.source, source), target: printed(pair.target, target), power }),
  source: spanOf(source),
  target: spanOf(target),
});

export const missing = (pair: TranslatedPair, source: Span): FigureProblem => ({
  ...problem('TRANSLATED_FIGURE_MISSING', { source: printed(pair.source, source) }),
  source: spanOf(source),
  target: null,
});

export const added = (pair: TranslatedPair, target: Span): FigureProblem => ({
  ...problem('TRANSLATED_FIGURE_ADDED', { target: printed(pair.target, target) }),
  source: { start: 0, end: pair.source.length },
  target: spanOf(target),
});
