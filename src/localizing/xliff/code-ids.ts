import type { ExchangeUnit } from '../exchange/exchange';
import { codesIn } from '../segments/inline';

/** What a code is in markup: a pair, or one of its ends alone, or a placeholder. */
export type CodeKind = 'pair' | 'placeholder' | 'end';

/** The id that a code is written with; `copyOf` where the text has it a second time, `known` where the source has it so. */
export type CodeId = { readonly id: string; readonly copyOf: number | null; readonly known: boolean };

/**
 * Gives the codes of one side of a unit their ids: a code's number; `2.2` for one that comes again, or that is another kind of
 * code than in the source. No id is given twice, as XLIFF wants it.
 */
export class CodeIds {
  readonly #used = new Set<string>();
  readonly #starts = new Map<number, string>();
  readonly #kinds: ReadonlyMap<number, CodeKind>;

  constructor({ segments }: ExchangeUnit) {
    this.#kinds = new Map(
      segments
        .flatMap(({ source }) => codesIn(source))
        .map(({ code, type }) => [code, type === 'standalone' ? 'placeholder' : 'pair']),
    );
  }

  next(code: number, kind: CodeKind): CodeId {
    const known = this.#kinds.get(code) === kind;
    const first = String(code);
    if (!this.#used.has(first) && (known || !this.#kinds.has(code))) {
      this.#used.add(first);
      return { id: first, copyOf: null, known };
    }
    let times = 2;
    while (this.#used.has(`${code}.${times}`)) times += 1;
    this.#used.add(`${code}.${times}`);
    return { id: `${code}.${times}`, copyOf: known ? code : null, known };
  }

  /** The id of a start whose end comes later and crosses other codes. */
  start(code: number): CodeId {
    const given = this.next(code, 'pair');
    this.#starts.set(code, given.id);
    return given;
  }

  /** The id of the start that an end belongs to. */
  startOf(code: number): string {
    return this.#starts.get(code) ?? String(code);
  }
}

/** The number that an id of `CodeIds` was given for; null where it is none. @example codeOfId('2.3') // 2 */
export const codeOfId = (id: string): number | null => {
  const [, number] = /^([1-9]\d{0,8})(?:\.\d+)?$/.exec(id) ?? [];
  return number === undefined ? null : Number(number);
};
