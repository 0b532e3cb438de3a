import type { Span } from '../../domain/evidence/span';
import { type ProblemCode, problem } from '../../domain/problem';
import { findRendering, type RenderingText, renderingText } from '../glossary/find-rendering';
import { createTermFinder, type TermFinder, type TermHit } from '../glossary/find-terms';
import type { GlossaryTerm } from '../glossary/glossary-term';
import { notationSpan, replaceShown, type ShownText, showText } from '../segments/shown-text';
import type { Check, CheckLevel } from './check';
import type { CheckInput } from './check-input';

/** What every check looks at, read once. Spans that a check tells are of the shown words unless it says otherwise. */
export type CheckContext = Omit<CheckInput, 'target'> & {
  readonly target: string;
  readonly shownSource: ShownText;
  readonly shownTarget: ShownText;
  readonly targetWords: RenderingText;
  readonly termHits: readonly TermHit<GlossaryTerm>[];
};

/** One file per check: it tells what it finds, in the order of the target. */
export type Checker = (context: CheckContext) => readonly Check[];

const finders = new WeakMap<readonly GlossaryTerm[], TermFinder<GlossaryTerm>>();

const finderOf = (terms: readonly GlossaryTerm[]): TermFinder<GlossaryTerm> => {
  const known = finders.get(terms);
  if (known !== undefined) return known;
  const made = createTermFinder(terms);
  finders.set(terms, made);
  return made;
};

export const contextOf = (input: CheckInput, target: string): CheckContext => {
  const [shownSource, shownTarget] = [showText(input.source), showText(target)];
  return {
    ...input,
    target,
    shownSource,
    shownTarget,
    targetWords: renderingText(shownTarget.text),
    termHits: finderOf(input.terms)(shownSource.text),
  };
};

/** Where a rendering stands in the shown target. */
export const renderingsIn = ({ targetWords, targetLocale }: CheckContext, rendering: string): readonly Span[] =>
  findRendering(targetWords, rendering, targetLocale);

type Places = {
  readonly source?: Span | null;
  readonly target?: Span | null;
  /** A stretch of the shown target and the words that mend it. */
  readonly mend?: Span & { readonly words: string };
};

/** Each finding would carry a longer text whole. */
const longestRepair = 5_000;

/** A finding at places of the shown words; with what mends it where the text is not too long to be told once more. */
export const found = (
  { shownSource, shownTarget }: CheckContext,
  code: ProblemCode,
  level: CheckLevel,
  parameters: Check['parameters'],
  { source = null, target = null, mend }: Places,
): Check => {
  const { message, messageZh } = problem(code, parameters);
  return {
    code,
    level,
    message,
    messageZh,
    parameters,
    source: source === null ? null : notationSpan(shownSource, source),
    target: target === null ? null : notationSpan(shownTarget, target),
    repair: mend === undefined || shownTarget.text.length > longestRepair ? null : replaceShown(shownTarget, [mend]),
  };
};
