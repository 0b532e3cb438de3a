import { type Problem, problem } from '../../domain/problem';
import { figuresAgree } from './figures-agree';
import { figureLanguage } from './language';

const fields = ['id', 'source', 'sourceLocale', 'target', 'targetLocale'] as const;

type Line = Readonly<Record<(typeof fields)[number], string>>;

/** What the command answers to a line: its problems tell where the figures stand. */
export type LineAnswer = {
  readonly id: string;
  readonly agree: boolean;
  readonly problems: readonly {
    readonly code: string;
    readonly message: string;
    readonly source: { readonly start: number; readonly end: number };
    readonly target: { readonly start: number; readonly end: number } | null;
  }[];
};

const unreadable = (line: number, reason: string): Problem =>
  problem('FIGURES_LINE_UNREADABLE', { line, reason }, String(line));

/** Reads a line of the command's input; a problem that names the line where it is none. */
const parseLine = (text: string, line: number): Line | Problem => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable(line, 'it is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return unreadable(line, 'it is no object');
  // @NOTE What JSON.parse made of an object has any keys; each is looked at before it is used.
  const found = value as Readonly<Record<string, unknown>>;
  const texts = fields.map(
    (name) => [name, typeof found[name] === 'number' && name === 'id' ? String(found[name]) : found[name]] as const,
  );
  const missing = texts.find(([, content]) => typeof content !== 'string');
  if (missing !== undefined) return unreadable(line, `${missing[0]} is no text`);
  // @NOTE Every field was just found to be a text.
  return Object.fromEntries(texts) as Line;
};

/**
 * Answers a line of `npm run -s figures`: whether its two texts state the same figures. A problem where the line is not read or a
 * locale is unknown.
 *
 * @example answerLine('{"id":"1","source":"3人","sourceLocale":"zh","target":"3 people","targetLocale":"en"}', 1)
 * // { id: '1', agree: true, problems: [] }
 */
export const answerLine = (text: string, line: number): LineAnswer | Problem => {
  const read = parseLine(text, line);
  if ('code' in read) return read;
  const [sourceLanguage, targetLanguage] = [figureLanguage(read.sourceLocale), figureLanguage(read.targetLocale)];
  if (sourceLanguage === null || targetLanguage === null) {
    const locale = sourceLanguage === null ? read.sourceLocale : read.targetLocale;
    return problem('FIGURES_LOCALE_UNKNOWN', { line, locale }, String(line));
  }
  const { agree, problems } = figuresAgree({
    source: read.source,
    sourceLanguage,
    target: read.target,
    targetLanguage,
  });
  return {
    id: read.id,
    agree,
    problems: problems.map(({ code, message, source, target }) => ({ code, message, source, target })),
  };
};
