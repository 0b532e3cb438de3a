import { replaceShown } from '../segments/shown-text';
import { type Checker, found } from './check-context';
import foreign from './foreign-marks.json';
import { writtenIn } from './written-in';

type Table = Readonly<Partial<Record<string, string>>>;

const tableOf = (locale: string): Table => {
  const script = writtenIn(locale);
  return script === 'han' || script === 'other' ? {} : foreign[script];
};

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/** The mark as it is written here: no blank where there is one already, nor at the edge of the text or before another mark. */
const spaced = (text: string, at: number, instead: string): string => {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  const from = instead.startsWith(' ') && instead.length > 1 && (at === 0 || /\s/.test(before)) ? 1 : 0;
  const isLast = at + 1 >= text.length || /[\s\p{P}]/u.test(after);
  return instead.length > 1 && instead.endsWith(' ') && isLast ? instead.slice(from, -1) : instead.slice(from);
};

/** Marks of Chinese typography in a text of another script (，。（）《》), but within Chinese words. One click mends them all. */
export const checkForeignMarks: Checker = (context) => {
  const table = tableOf(context.targetLocale);
  const { text } = context.shownTarget;
  const marks = Array.from(text.matchAll(/[，。、；：！？（）【】《》「」％～\u3000]/g), ({ 0: mark, index }) => ({
    mark,
    index,
  })).filter(
    ({ mark, index }) => table[mark] !== undefined && !isHan(text.charAt(index - 1)) && !isHan(text.charAt(index + 1)),
  );
  const [first] = marks;
  if (first === undefined) return [];
  const repair = replaceShown(
    context.shownTarget,
    marks.map(({ mark, index }) => ({ start: index, end: index + 1, words: spaced(text, index, table[mark] ?? mark) })),
  );
  const parameters = { mark: first.mark, instead: (table[first.mark] ?? '').trim() };
  const target = { start: first.index, end: first.index + 1 };
  return [{ ...found(context, 'TRANSLATED_PUNCTUATION_FOREIGN', 'warning', parameters, { target }), repair }];
};
