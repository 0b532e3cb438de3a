/** A code as it stands in the notation of a segment: `<1>`, `</1>`, `<2/>`. */
export type CodeToken = {
  readonly start: number;
  readonly end: number;
  readonly code: number;
  readonly type: 'open' | 'close' | 'standalone';
};

/** As `src/localizing/segments/inline-notation.ts` reads it; a backslash takes its meaning from what follows. */
const notation = /\\[\\<]|<(\/?)(\d{1,9})(\/?)>/g;

/** Every code of a text, with its place. @example codeTokens('全乡<1>120人</1>') // open at 2–5, close at 9–13 */
export const codeTokens = (text: string): readonly CodeToken[] =>
  [...text.matchAll(notation)].flatMap(({ 0: whole, 1: ends = '', 2: number, 3: alone = '', index }) => {
    if (number === undefined || (ends !== '' && alone !== '')) return [];
    const type = ends !== '' ? 'close' : alone !== '' ? 'standalone' : 'open';
    return [{ start: index, end: index + whole.length, code: Number(number), type } as const];
  });

/** Codes of the source that the target lacks, in their order. A pair of which one half is missing counts. */
export const missingCodes = (source: string, target: string): readonly CodeToken[] => {
  const there = codeTokens(target).map(({ code, type }) => `${type} ${code}`);
  return codeTokens(source).filter(({ code, type }) => {
    const at = there.indexOf(`${type} ${code}`);
    if (at !== -1) there.splice(at, 1);
    return at === -1;
  });
};

/** What is put around a selection for a code: both halves of a pair, or what stands alone. */
export const codeAround = (source: string, code: number): readonly [string, string] =>
  codeTokens(source).some((token) => token.code === code && token.type !== 'standalone')
    ? [`<${code}>`, `</${code}>`]
    : [`<${code}/>`, ''];

/** What is missing first, as it is put around a selection: both halves of a pair, the half that is missing, or what stands alone. */
export const missingAround = (source: string, target: string): readonly [string, string] | null => {
  const missing = missingCodes(source, target);
  const first = missing[0];
  if (first === undefined) return null;
  const [before, after] = codeAround(source, first.code);
  if (after === '') return [before, after];
  const lacks = (type: CodeToken['type']): boolean =>
    missing.some((token) => token.code === first.code && token.type === type);
  if (lacks('open') && lacks('close')) return [before, after];
  return lacks('open') ? [before, ''] : [after, ''];
};
