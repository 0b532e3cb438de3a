import type { Span } from '../../domain/evidence/span';
import classes from './end-marks.json';

export type MarkClass = keyof typeof classes;

/** The mark that a text ends with, and what it is; `none` ends with a word. */
export type EndMark = Span & { readonly mark: string; readonly kind: MarkClass };

const kinds: ReadonlyMap<string, MarkClass> = new Map(
  // @NOTE Object.entries widens the keys, which are those of the table.
  Object.entries(classes).flatMap(([kind, { marks }]) => [...marks].map((mark) => [mark, kind as MarkClass] as const)),
);

const closers = new Set('”’"\'」』）)】]〕》〉»›﹂﹄');
/** No mark is looked for behind so many closers and blanks. */
const most = 12;

/**
 * The mark at the end of a text, behind which quotations and brackets may close.
 *
 * @example endMark('他说：“很好！”') // { mark: '！', kind: 'exclamation', start: 6, end: 7 }
 */
export const endMark = (text: string): EndMark => {
  let end = text.length;
  while (
    end > Math.max(0, text.length - most) &&
    (closers.has(text.charAt(end - 1)) || /\s/.test(text.charAt(end - 1)))
  ) {
    end -= 1;
  }
  const kind = kinds.get(text.charAt(end - 1));
  if (kind === undefined) return { start: text.length, end: text.length, mark: '', kind: 'none' };
  if (kind === 'stop' && text.slice(0, end).endsWith('...'))
    return { start: end - 3, end, mark: '...', kind: 'ellipsis' };
  return { start: end - 1, end, mark: text.charAt(end - 1), kind };
};
