import type { Span } from '../../domain/evidence/span';
import type { ProblemCode } from '../../domain/problem';
import { type CheckContext, type Checker, found, renderingsIn } from './check-context';
import { writtenIn } from './written-in';

/** Runs of one script; marks between its letters do not part them. */
const runs: Readonly<Record<'han' | 'cyrillic' | 'mongolian', RegExp>> = {
  han: /\p{Script=Han}+(?:[·、“”《》（）\d]*\p{Script=Han}+)*/gu,
  cyrillic: /\p{Script=Cyrillic}+(?:[ -]\p{Script=Cyrillic}+)*/gu,
  mongolian: /\p{Script=Mongolian}+(?:[ \u202f]\p{Script=Mongolian}+)*/gu,
};

const unwanted = (locale: string): readonly (readonly [RegExp, ProblemCode])[] => {
  const script = writtenIn(locale);
  if (script === 'han') return [];
  const chinese = [runs.han, 'TRANSLATED_HAN_LEFT'] as const;
  if (script === 'mongolian') return [chinese, [runs.cyrillic, 'TRANSLATED_CYRILLIC_LEFT']];
  return script === 'cyrillic' ? [chinese, [runs.mongolian, 'TRANSLATED_MONGOLIAN_SCRIPT_LEFT']] : [chinese];
};

/** Places of renderings and names that are written in Chinese on purpose. */
const allowed = (context: CheckContext): readonly Span[] =>
  [...context.termHits.map(({ term }) => term.rendering ?? ''), ...context.names.map(({ target }) => target)]
    .filter((words) => /\p{Script=Han}/u.test(words))
    .flatMap((words) => renderingsIn(context, words));

/** Words left in a script that the target locale is not written in: Chinese, Cyrillic in `mn-Mong`, Mongolian script in `mn`. */
export const checkScripts: Checker = (context) => {
  const { text } = context.shownTarget;
  const meant = allowed(context);
  return unwanted(context.targetLocale).flatMap(([run, code]) =>
    Array.from(text.matchAll(run), ({ 0: words, index }) => ({ words, start: index, end: index + words.length }))
      .filter(({ start, end }) => !meant.some((span) => span.start <= start && span.end >= end))
      .map(({ words, start, end }) => found(context, code, 'error', { words }, { target: { start, end } })),
  );
};
