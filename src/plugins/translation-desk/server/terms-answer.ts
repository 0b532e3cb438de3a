import { createTermFinder } from '../../../localizing/glossary/find-terms';
import type { GlossaryTerm } from '../../../localizing/glossary/glossary-term';
import { termsIn } from '../../../localizing/glossary/terms-in';
import type { SegmentRow } from '../../../strapi/translating/segment-row';
import type { Help, Term } from '../contract';

/** The terms of the glossary that occur in some segments, each once. */
export const termsOf = (terms: readonly GlossaryTerm[], rows: readonly SegmentRow[]): readonly Term[] => {
  const finder = createTermFinder(terms);
  const found = new Set(rows.flatMap(({ sourceText }) => termsIn(sourceText, finder).map(({ term }) => term)));
  return terms.filter((term) => found.has(term));
};

/** The terms in one segment, with their places in its notation. */
export const termsWithPlaces = (terms: readonly GlossaryTerm[], { sourceText }: SegmentRow): Help['terms'] =>
  termsIn(sourceText, createTermFinder(terms)).map(({ term, start, end }) => ({ ...term, start, end }));
