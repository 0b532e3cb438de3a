import type { QuantityMatch } from '../../domain/quantity';
import { clauseAround, type Passage } from './passage';

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

const itemEnd = /[、（(]|(?:和|及|以及|与)$/;

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

/** Puts every quantity of a passage in its surroundings. */
export const statedFiguresOf = (passage: Passage, quantities: readonly QuantityMatch[]): readonly StatedFigure[] =>
  quantities.map((quantity, index) => {
    const { text } = passage;
    const clause = clauseAround(text, quantity.start, quantity.end);
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
      next !== undefined && next.start < clause.end ? /(?:和|及|以及|与)$/ : /$^/,
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
