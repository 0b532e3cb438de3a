import { problem } from '../../../../domain/problem';
import { figuresAgree } from '../../../../localizing/figures/figures-agree';
import { figureLanguage } from '../../../../localizing/figures/language';
import { compareCodes } from '../../../../localizing/segments/inline';
import { parseInline } from '../../../../localizing/segments/inline-notation';
import { notationSpan, showText } from '../../../../localizing/segments/shown-text';
import type { Check, Entry, Segment } from '../../contract';

type Context = Pick<Entry, 'sourceLocale' | 'locale' | 'terms'>;

const error = (
  code: Parameters<typeof problem>[0],
  parameters: Check['parameters'],
  places: Pick<Check, 'source' | 'target'>,
): Check => ({
  code,
  level: 'error',
  message: problem(code, parameters).message,
  ...places,
  parameters,
  repair: null,
  dismissed: null,
});

const figureChecks = ({ sourceLocale, locale }: Context, source: string, target: string): readonly Check[] => {
  const [sourceLanguage, targetLanguage] = [figureLanguage(sourceLocale), figureLanguage(locale)];
  if (sourceLanguage === null || targetLanguage === null) return [];
  const [one, other] = [showText(source), showText(target)];
  const pair = { source: one.text, sourceLanguage, target: other.text, targetLanguage };
  return figuresAgree(pair).problems.map((found) =>
    error(found.code, found.parameters, {
      source: notationSpan(one, found.source),
      target: found.target === null ? null : notationSpan(other, found.target),
    }),
  );
};

const codeChecks = (source: string, target: string): readonly Check[] => {
  const { missing, extra, unpaired } = compareCodes(parseInline(source), parseInline(target));
  const nowhere = { source: null, target: null };
  return [
    ...missing.map((code) => error('TRANSLATED_CODE_MISSING', { code }, nowhere)),
    ...extra.map((code) => error('TRANSLATED_CODE_ADDED', { code }, nowhere)),
    ...unpaired.map((code) => error('TRANSLATED_CODE_UNPAIRED', { code }, nowhere)),
  ];
};

/** What is wrong with a translation while it is typed: the server says the same of it once it is saved. */
export const liveChecks = (context: Context, segment: Segment, target: string): readonly Check[] => {
  if (target === '') return [];
  if (target === segment.target) return segment.checks;
  return [...codeChecks(segment.source, target), ...figureChecks(context, segment.source, target)];
};
