import { shortestEdit } from './shortest-edit';
import { splitWords } from './split-words';

/** A piece of a text as it was or as it is: `kept` is in both. */
export type DiffPart = { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string };

const commonStart = (one: readonly string[], other: readonly string[]): number => {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one[count] === other[count]) count += 1;
  return count;
};

const commonEnd = (one: readonly string[], other: readonly string[], most: number): number => {
  let count = 0;
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count]) count += 1;
  return count;
};

const changedParts = (before: readonly string[], after: readonly string[]): readonly DiffPart[] => {
  let [x, y] = [0, 0];
  return shortestEdit(before, after).map(({ kind, count }): DiffPart => {
    const words = kind === 'added' ? after.slice(y, y + count) : before.slice(x, x + count);
    if (kind !== 'added') x += count;
    if (kind !== 'removed') y += count;
    return { kind, text: words.join('') };
  });
};

/** Between two kept parts stand one removed and one added part at most; a blank alone between changes is changed with them. */
const joined = (parts: readonly DiffPart[]): readonly DiffPart[] => {
  const result: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const end = (): void => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  parts.forEach(({ kind, text }, index) => {
    const next = parts[index + 1];
    const isBridge = kind === 'kept' && /^\s+$/.test(text) && removed + added !== '' && next !== undefined;
    if (kind === 'removed' || isBridge) removed += text;
    if (kind === 'added' || isBridge) added += text;
    if (kind !== 'kept' || isBridge) return;
    end();
    result.push({ kind, text });
  });
  end();
  return result;
};

/**
 * What of a text was kept, removed and added, by words. Kept and removed joined are the text before, kept and added the text after,
 * byte for byte.
 *
 * @param locale BCP 47 tag of both texts
 * @example diffWords('全乡有120人。', '全乡有210人。', 'zh-Hans')
 * // [{ kind: 'kept', text: '全乡有' }, { kind: 'removed', text: '120' }, { kind: 'added', text: '210' }, { kind: 'kept', text: '人。' }]
 */
export const diffWords = (before: string, after: string, locale: string): readonly DiffPart[] => {
  const [one, other] = [splitWords(before, locale), splitWords(after, locale)];
  const start = commonStart(one, other);
  const end = commonEnd(one, other, Math.min(one.length, other.length) - start);
  return joined(
    [
      { kind: 'kept' as const, text: one.slice(0, start).join('') },
      ...changedParts(one.slice(start, one.length - end), other.slice(start, other.length - end)),
      { kind: 'kept' as const, text: end === 0 ? '' : one.slice(-end).join('') },
    ].filter(({ text }) => text !== ''),
  );
};
