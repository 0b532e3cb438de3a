import type { Span } from '../../domain/evidence/span';
import type { QuantityMatch } from '../../domain/quantity';
import { clausesOf, type Passage } from './passage';

/** A quantity of a passage with the words around it that say what it measures. */
export type StatedFigure = {
  readonly quantity: QuantityMatch;
  readonly passage: Passage;
  /** The words of its clause before it, without what belongs to the figure before. */
  readonly before: string;
  /** The words of its clause after it, up to the next figure or list mark. */
  readonly after: string;
  /** The clauses of the passage before its own. */
  readonly earlier: string;
};

const itemEnd = /[、（(]|(?:和|及|以及|(?<!参)与)$/;

/** The first mark after a figure that ends its item of a list; brackets are skipped. */
const endOfItem = (text: string): number => {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (/[（(“《]/.test(character)) depth += 1;
    else if (/[）)”》]/.test(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && character === '、') return index;
  }
  return -1;
};

/** The clauses that the quantities of a passage stand in, in order; one that runs over a mark joins the clauses about it. */
const clausesAround = (text: string, quantities: readonly QuantityMatch[]): readonly Span[] => {
  const clauses = clausesOf(text);
  let at = 0;
  const clauseAt = (place: number): Span => {
    while (at < clauses.length - 1 && (clauses[at]?.end ?? 0) < place) at += 1;
    return clauses[at] ?? { start: 0, end: text.length };
  };
  return quantities.map(({ start, end }) => ({ start: clauseAt(start).start, end: clauseAt(end).end }));
};

/** Puts every quantity of a passage, in order, in its surroundings. */
export const statedFiguresOf = (passage: Passage, quantities: readonly QuantityMatch[]): readonly StatedFigure[] => {
  const { text } = passage;
  const clauses = clausesAround(text, quantities);
  return quantities.map((quantity, index) => {
    const clause = clauses[index] ?? quantity;
    const previous = quantities[index - 1];
    const next = quantities[index + 1];
    let from = clause.start;
    if (previous !== undefined && previous.end > clause.start) {
      const between = text.slice(previous.end, quantity.start);
      const mark = endOfItem(between);
      const joint = /^[^、]{0,24}?(?:以及|和|及|与)/.exec(between)?.[0].length ?? 0;
      from =
        mark !== -1
          ? previous.end + mark + 1
          : joint > 0 && between.length - joint <= 1
            ? previous.end + joint
            : previous.end;
    }
    const until = next !== undefined && next.start < clause.end ? next.start : clause.end;
    const rest = text.slice(quantity.end, until);
    const mark = endOfItem(rest);
    const after = (mark === -1 ? rest : rest.slice(0, mark)).replace(
      next !== undefined && next.start < clause.end ? /(?:和|及|以及|(?<!参)与)$/ : /$^/,
      '',
    );
    return {
      quantity,
      passage,
      before: text.slice(from, quantity.start),
      after: after.replace(itemEnd, (end) => (/[（(]/.test(end) ? end : '')),
      earlier: text.slice(0, clause.start),
    };
  });
};
