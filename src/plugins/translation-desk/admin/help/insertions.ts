import type { Help } from '../../contract';

/** Words that can be put into the translation by a key: how a figure may be put, how a term is rendered. */
export type Insertion = { readonly kind: 'figure' | 'term'; readonly text: string; readonly of: string };

/** What a segment offers, in the order of its numbers: for each figure its renderings, then the terms. */
export const insertionsOf = (help: Help | null, source: string): readonly Insertion[] => {
  if (help === null) return [];
  const figures = help.figures.flatMap(({ start, end, renderings }) =>
    renderings.map((text): Insertion => ({ kind: 'figure', text, of: source.slice(start, end) })),
  );
  const terms = help.terms.flatMap(({ source: of, rendering }): readonly Insertion[] =>
    rendering === null ? [] : [{ kind: 'term', text: rendering, of }],
  );
  const all = [...figures, ...terms];
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
};
