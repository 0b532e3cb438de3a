import { type Inline, normaliseInline } from '../segments/inline';
import { sentenceEnds } from '../segments/split-sentences';

/** Cuts a text at offsets of its words; null where a code would be open at a cut. */
const cutAt = (inline: Inline, cuts: readonly number[]): readonly Inline[] | null => {
  const pieces: Inline[] = [];
  let piece: Inline[number][] = [];
  let open = 0;
  let at = 0;
  let next = 0;
  for (const part of inline) {
    if (typeof part !== 'string') {
      if (part.type === 'open') open += 1;
      if (part.type === 'close') open -= 1;
      piece.push(part);
      continue;
    }
    let rest = part;
    for (let cut = cuts[next]; cut !== undefined && cut < at + rest.length; cut = cuts[next]) {
      if (open > 0) return null;
      piece.push(rest.slice(0, cut - at));
      pieces.push(normaliseInline(piece));
      rest = rest.slice(cut - at);
      piece = [];
      at = cut;
      next += 1;
    }
    piece.push(rest);
    at += rest.length;
  }
  pieces.push(normaliseInline(piece));
  return pieces;
};

const withoutLeadingSpaces = (inline: Inline): Inline => {
  const [first, ...others] = inline;
  return typeof first === 'string' ? normaliseInline([first.replace(/^[\t\n\r ]+/, ''), ...others]) : inline;
};

/**
 * Divides the translation of several segments that a tool has joined, where it has as many sentences as they are.
 *
 * @returns a target for each; null where it cannot be told which words are whose
 */
export const divideTarget = (target: Inline, count: number, language: string): readonly Inline[] | null => {
  const text = target.filter((part) => typeof part === 'string').join('');
  const ends = sentenceEnds(text, language);
  const pieces = ends.length === count - 1 ? cutAt(target, ends) : null;
  return pieces?.length === count ? pieces.map(withoutLeadingSpaces) : null;
};
