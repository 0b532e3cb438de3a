import { type Checker, found } from './check-context';
import { type MarkFamily, unpairedMarks } from './unpaired-marks';

const families: readonly MarkFamily[] = ['round', 'square', 'quotation'];

/**
 * Brackets and quotation marks are paired, but for those that the source leaves open: a quotation of several sentences is opened in
 * one segment and closed in another. Which marks a language uses, and for what, is left to it.
 */
export const checkBrackets: Checker = (context) => {
  const [sources, targets] = [unpairedMarks(context.shownSource.text), unpairedMarks(context.shownTarget.text)];
  return families.flatMap((family) => {
    const [source, target] = [sources[family], targets[family]];
    const surplus = target.marks.slice(source.marks.length);
    const lost = target.count === 0 ? source.marks : [];
    return [
      ...surplus.map((mark) =>
        found(context, 'TRANSLATED_BRACKET_UNPAIRED', 'warning', { mark: mark.mark }, { target: mark }),
      ),
      ...lost.map((mark) =>
        found(context, 'TRANSLATED_BRACKET_UNPAIRED', 'warning', { mark: mark.mark }, { source: mark }),
      ),
    ];
  });
};
