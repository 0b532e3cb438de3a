import type { Span } from '../../domain/evidence/span';
import type { TermHit } from '../glossary/find-terms';
import type { GlossaryTerm, TermKind } from '../glossary/glossary-term';
import type { Check, CheckLevel } from './check';
import { type CheckContext, type Checker, found, renderingsIn } from './check-context';

const strict: ReadonlySet<TermKind> = new Set(['award_title', 'award_level', 'organisation']);

const levelOf = ({ kind }: GlossaryTerm): CheckLevel => (strict.has(kind) ? 'error' : 'warning');

const isWithin = (span: Span, others: readonly Span[]): boolean =>
  others.some(({ start, end }) => start <= span.start && end >= span.end);

type Hit = TermHit<GlossaryTerm>;

/** Hits by the source of their term: several terms may share one, and any of their renderings will do. */
const bySource = (hits: readonly Hit[]): readonly (readonly Hit[])[] => {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.term.source);
    if (group === undefined) groups.set(hit.term.source, [hit]);
    else group.push(hit);
  }
  return [...groups.values()];
};

const forbiddenIn = (context: CheckContext, hits: readonly Hit[], meant: readonly Span[]): readonly Check[] => {
  const terms = [...new Set(hits.map(({ term }) => term))];
  return terms.flatMap((term) =>
    term.forbidden
      .flatMap((words) => renderingsIn(context, words))
      .filter((span) => !isWithin(span, meant))
      .map((target) => {
        const { source, rendering } = term;
        const words = context.shownTarget.text.slice(target.start, target.end);
        const parameters = { source, found: words, rendering: rendering ?? '…' };
        const mend = rendering === null ? undefined : { ...target, words: rendering };
        return found(context, 'TRANSLATED_TERM_FORBIDDEN', levelOf(term), parameters, {
          source: hits[0] ?? null,
          target,
          mend,
        });
      }),
  );
};

const checkTerm = (context: CheckContext, hits: readonly Hit[], meant: readonly Span[]): readonly Check[] => {
  const forbidden = forbiddenIn(context, hits, meant);
  if (forbidden.length > 0) return forbidden;
  const renderings = hits.flatMap(({ term }) => (term.rendering === null || term.rendering === '' ? [] : [term]));
  const [first] = renderings;
  if (first === undefined || renderings.some(({ rendering }) => renderingsIn(context, rendering ?? '').length > 0))
    return [];
  const parameters = { source: first.source, rendering: first.rendering ?? '' };
  return [found(context, 'TRANSLATED_TERM_MISSING', levelOf(first), parameters, { source: hits[0] ?? null })];
};

/**
 * Terms of the source are put as the glossary says, and not as it forbids. Once is enough, however often the source names the
 * thing; a forbidden rendering within a required one is none.
 */
export const checkTerms: Checker = (context) => {
  const meant = context.termHits.flatMap(({ term }) => renderingsIn(context, term.rendering ?? ''));
  return bySource(context.termHits).flatMap((hits) => checkTerm(context, hits, meant));
};
