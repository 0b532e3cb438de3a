import type { BlocksOptions } from '../blocks-options';
import type { HtmlAttributes } from '../html-attributes';
import type { PrintedFigure } from '../printed-figure';

/** A measure in a text, in UTF-16 code units, and the attributes of its mark. */
export type Measure = { readonly start: number; readonly end: number; readonly attributes: HtmlAttributes };

type Marking<Figure extends PrintedFigure> = Pick<BlocksOptions<Figure>, 'figures' | 'mark'>;

const findMeasure = <Figure extends PrintedFigure>(
  text: string,
  figure: Figure,
  { mark }: Marking<Figure>,
): readonly Measure[] => {
  const { documentId, sourceSentence, sentenceStart, measureStart, measureEnd } = figure;
  if (!sourceSentence || sentenceStart === null || measureStart === null || measureEnd === null) return [];
  const sentence = text.indexOf(sourceSentence);
  const [start, end] = [measureStart - sentenceStart, measureEnd - sentenceStart];
  if (sentence === -1 || start < 0 || start >= end || end > sourceSentence.length) return [];
  const own = mark === undefined ? {} : mark(figure);
  if (own === null) return [];
  return [{ start: sentence + start, end: sentence + end, attributes: { 'data-figure': documentId, ...own } }];
};

/**
 * The measures that a text prints, first to last; of two that overlap, the one that begins first. A sentence that an editor
 * has changed since is not found, and a translation has none.
 */
export const findMeasures = <Figure extends PrintedFigure>(
  text: string,
  marking: Marking<Figure>,
): readonly Measure[] => {
  const found = (marking.figures ?? []).flatMap((figure) => findMeasure(text, figure, marking));
  let free = 0;
  return found
    .sort((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
};
