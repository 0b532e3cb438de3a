import { type CheckContext, type Checker, found } from './check-context';
import { type EndMark, endMark, type MarkClass } from './end-mark';
import classes from './end-marks.json';
import { writtenIn } from './written-in';
import marksByScript from './written-marks.json';

/** A full stop that ends an abbreviation and may end a sentence as well. */
const abbreviation =
  /(?:\b(?:Ltd|Inc|Co|Corp|etc|Jr|Sr|St|Dr|No|al|a\.m|p\.m|U\.S|U\.N|P\.R\.C|D\.C)|(?:^|[\s(])\p{Lu}|г\.м|г\.мэт)\.$/u;

const answers = (source: MarkClass): readonly string[] => classes[source].answers;

const marksOf = (locale: string): Readonly<Partial<Record<string, string>>> => {
  const script = writtenIn(locale);
  return script === 'han' || script === 'other' ? {} : marksByScript[script];
};

const isAnswered = (source: EndMark, target: EndMark, text: string): boolean =>
  answers(source.kind).includes(target.kind) ||
  (source.kind === 'none' && target.kind === 'stop' && abbreviation.test(text.slice(0, target.end)));

/** Behind the last word, before blanks at the end. */
const endOfWords = (text: string): number => text.length - (/\s{0,20}$/.exec(text)?.[0].length ?? 0);

const mendOf = ({ shownTarget, targetLocale }: CheckContext, source: EndMark, target: EndMark) => {
  const words = source.kind === 'none' ? '' : marksOf(targetLocale)[source.kind];
  if (words === undefined) return undefined;
  const at = endOfWords(shownTarget.text);
  return target.kind === 'none' ? { start: at, end: at, words } : { start: target.start, end: target.end, words };
};

/** The translation ends as the source does: a sentence with a stop (。 . ᠃), a question with its mark, a heading without one. */
export const checkEnd: Checker = (context) => {
  const { text } = context.shownTarget;
  const [source, target] = [endMark(context.shownSource.text), endMark(text)];
  if (isAnswered(source, target, text)) return [];
  const parameters = { source: source.mark || '—', target: target.mark || '—' };
  return [
    found(context, 'TRANSLATED_END_DIFFERS', 'warning', parameters, {
      source: source.kind === 'none' ? null : source,
      target: target.kind === 'none' ? null : target,
      mend: mendOf(context, source, target),
    }),
  ];
};
