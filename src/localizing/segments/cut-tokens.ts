import type { CodeMeaning, CodeMeanings } from './code-meaning';
import { type Inline, type InlineCode, normaliseInline } from './inline';
import { sentenceEnds } from './split-sentences';
import type { Token } from './tokens';

/** A sentence of a unit: what is translated, and the space between it and the next one, which is not. */
type Sentence = { readonly source: Inline; readonly gap: string };

export type CutText = { readonly sentences: readonly Sentence[]; readonly meanings: CodeMeanings };

/** @NOTE counted, since an expression for spaces at the end begins anew at each space before it. */
const trailingSpaces = (text: string): string => {
  let from = text.length;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from -= 1;
  return text.slice(from);
};

type Opened = { readonly code: number; readonly meaning: CodeMeaning };

/** Numbers the codes of a text as they come, and cuts it: codes that are open at a cut are closed and opened again after it. */
class Cutter {
  readonly #meanings: CodeMeaning[] = [];
  readonly #sentences: Sentence[] = [];
  #open: Opened[] = [];
  #parts: (string | InlineCode)[] = [];

  add(token: Token): void {
    if (typeof token === 'string') this.#parts.push(token);
    else if (token.type === 'close') {
      const ending = this.#open.pop();
      if (ending !== undefined) this.#parts.push({ code: ending.code, type: 'close' });
    } else if (token.type === 'standalone') {
      this.#parts.push({ code: this.#number(token.meaning), type: 'standalone' });
    } else this.#start(token.meaning);
  }

  /** Whether there are words since the last cut; without, there is nothing to cut. */
  get hasWords(): boolean {
    return this.#parts.some((part) => typeof part === 'string' && /\S/.test(part));
  }

  cut(): void {
    const interrupted = this.#open;
    this.#end();
    for (const { code, meaning } of interrupted) {
      this.#start(meaning.kind === 'link' ? { ...meaning, continues: code } : meaning);
    }
  }

  finish(): CutText {
    this.#end();
    return { sentences: this.#sentences, meanings: this.#meanings };
  }

  #number(meaning: CodeMeaning): number {
    return this.#meanings.push(meaning);
  }

  #start(meaning: CodeMeaning): void {
    const code = this.#number(meaning);
    this.#open.push({ code, meaning });
    this.#parts.push({ code, type: 'open' });
  }

  #end(): void {
    const last = this.#parts[this.#parts.length - 1];
    // @NOTE a space within a mark or a link is left there: outside it would lose them.
    const gap = typeof last === 'string' && this.#open.length === 0 ? trailingSpaces(last) : '';
    if (typeof last === 'string' && gap !== '') this.#parts[this.#parts.length - 1] = last.slice(0, -gap.length);
    for (const { code } of this.#open.toReversed()) this.#parts.push({ code, type: 'close' });
    this.#sentences.push({ source: normaliseInline(this.#parts), gap });
    this.#parts = [];
    this.#open = [];
  }
}

/** After the spaces that follow an end: they are the gap. */
const afterSpaces = (text: string, end: number): number => end + (/^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0);

/** The words of tokens, without codes: what the offsets of cuts are counted in. */
export const textOfTokens = (tokens: readonly Token[]): string =>
  tokens.filter((token) => typeof token === 'string').join('');

/**
 * Cuts a text at some places, and numbers its codes. What closes right at a cut belongs to what is before it, as a line break does.
 *
 * @param cuts offsets into `textOfTokens`, rising; where no words are before or after one, nothing is cut
 * @param atBreaks whether line breaks cut, too
 */
export const cutTokensAt = (tokens: readonly Token[], cuts: readonly number[], atBreaks: boolean): CutText => {
  const text = textOfTokens(tokens);
  const cutter = new Cutter();
  let at = 0;
  let due = false;
  let next = 0;
  const cutIfDue = (): void => {
    if (due && cutter.hasWords && /\S/.test(text.slice(at))) cutter.cut();
    due = false;
  };
  for (const token of tokens) {
    if (typeof token !== 'string') {
      const isBreak = token.type === 'standalone';
      if (token.type === 'open') cutIfDue();
      cutter.add(token);
      if (isBreak && atBreaks) due = true;
      continue;
    }
    let rest = token;
    while (rest !== '') {
      cutIfDue();
      const end = cuts[next];
      const length = end === undefined ? rest.length : Math.min(rest.length, end - at);
      cutter.add(rest.slice(0, length));
      rest = rest.slice(length);
      at += length;
      if (at === end) {
        due = true;
        next += 1;
      }
    }
  }
  return cutter.finish();
};

/**
 * Cuts a text into sentences, and at its line breaks, and numbers its codes.
 *
 * @param language null: the text is left whole
 */
export const cutTokens = (tokens: readonly Token[], language: string | null): CutText => {
  const text = textOfTokens(tokens);
  const cuts = language === null ? [] : sentenceEnds(text, language).map((end) => afterSpaces(text, end));
  return cutTokensAt(tokens, cuts, language !== null);
};
