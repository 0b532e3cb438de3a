import { runChecks } from '../../../../localizing/checks/run-checks';
import { type GlossaryTerm, termKinds } from '../../../../localizing/glossary/glossary-term';
import type { Check, Entry, Segment, Term } from '../../contract';

type Context = Pick<Entry, 'sourceLocale' | 'locale' | 'terms' | 'names'>;

/** The checks read the terms of one array once, so that one array is made for each that the server tells. */
const glossaries = new WeakMap<readonly Term[], readonly GlossaryTerm[]>();

const glossaryOf = (terms: readonly Term[]): readonly GlossaryTerm[] => {
  const known = glossaries.get(terms);
  if (known !== undefined) return known;
  const glossary = terms.map((term) => ({
    ...term,
    kind: termKinds.find((kind) => kind === term.kind) ?? ('general' as const),
  }));
  glossaries.set(terms, glossary);
  return glossary;
};

const isSame = (one: Pick<Check, 'code' | 'parameters'>, other: Pick<Check, 'code' | 'parameters'>): boolean =>
  one.code === other.code && JSON.stringify(one.parameters) === JSON.stringify(other.parameters);

/**
 * What is wrong with a translation while it is typed, by the same checks that the server runs once it is saved. What was dismissed
 * of the saved one stays so while the same is found.
 */
export const liveChecks = (context: Context, segment: Segment, target: string): readonly Check[] => {
  if (target === '') return [];
  if (target === segment.target) return segment.checks;
  const found = runChecks({
    source: segment.source,
    target,
    sourceLocale: context.sourceLocale,
    targetLocale: context.locale,
    kind: segment.kind,
    maxLength: segment.maxLength,
    terms: glossaryOf(context.terms),
    names: context.names ?? [],
    others: [],
  });
  return found.map((check) => ({
    ...check,
    dismissed: segment.checks.find((told) => told.dismissed !== null && isSame(told, check))?.dismissed ?? null,
  }));
};
