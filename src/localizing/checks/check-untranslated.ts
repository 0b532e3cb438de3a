import { type Checker, found } from './check-context';

const blank = /^[\s\u180e\ufeff\u200b]*$/;
const han = /\p{Script=Han}/u;

/** A translation without words, or one that is its Chinese source. A source like `5G` or `www.example.org` may stay as it is. */
export const checkUntranslated: Checker = (context) => {
  const [source, target] = [context.shownSource.text, context.shownTarget.text];
  if (blank.test(target)) return [found(context, 'TRANSLATED_EMPTY', 'error', {}, {})];
  if (source.trim() !== target.trim() || !han.test(source)) return [];
  const whole = { start: 0, end: target.length };
  return [found(context, 'TRANSLATED_SAME', 'error', {}, { target: whole })];
};
