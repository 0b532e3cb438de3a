import { type Problem, problem } from '../../domain/problem';
import type { PoCatalogue, PoEntry } from './po-entry';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\u0007',
};

/** Reads `"…"`; null where it is no string. */
const unquote = (quoted: string): string | null => {
  const [, inner] = /^"((?:[^"\\]|\\.)*)"\s*$/s.exec(quoted) ?? [];
  return inner === undefined
    ? null
    : inner.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|(.))/gs, (_, octal?: string, hex?: string, one = '') => {
        if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
        return hex === undefined ? (escapes[one] ?? one) : String.fromCharCode(Number.parseInt(hex, 16));
      });
};

type Field = 'context' | 'id' | 'translation' | 'previous' | 'ignored';

const fields: Readonly<Record<string, Field>> = {
  msgctxt: 'context',
  msgid: 'id',
  msgstr: 'translation',
  'msgstr[0]': 'translation',
  // @NOTE no message here has a plural; what another tool has put in is looked over.
  msgid_plural: 'ignored',
};

type Draft = {
  extracted: string[];
  translator: string[];
  references: string[];
  flags: string[];
  strings: Partial<Record<Field, string>>;
  obsolete: boolean;
};

const emptyDraft = (): Draft => ({
  extracted: [],
  translator: [],
  references: [],
  flags: [],
  strings: {},
  obsolete: false,
});

/** Takes a catalogue line by line; each message ends where the next one's comments, context or id begin. */
class Reader {
  readonly entries: PoEntry[] = [];
  #draft = emptyDraft();
  #field: Field = 'ignored';

  /** @returns whether the line could be read */
  take(line: string): boolean {
    if (/^\s*$/.test(line)) return true;
    const [, mark, told] = /^#([~|.:,]?)[ \t]?(.*)$/s.exec(line) ?? [];
    if (told === undefined) return this.#takeString(line, false, false);
    if (mark === '~') return this.#takeString(told.replace(/^\|\s*/, ''), true, /^\|/.test(told));
    if (mark === '|') return this.#takeString(told, false, true);
    this.#beginIfDone();
    if (mark === '.') this.#draft.extracted.push(told);
    else if (mark === ':') this.#draft.references.push(told);
    else if (mark === ',')
      this.#draft.flags.push(
        ...told
          .split(',')
          .map((flag) => flag.trim())
          .filter((flag) => flag !== ''),
      );
    else this.#draft.translator.push(told);
    return true;
  }

  end(): void {
    const { id, translation, context, previous } = this.#draft.strings;
    if (id !== undefined) {
      const { strings, ...told } = this.#draft;
      this.entries.push({
        ...told,
        previous: previous ?? null,
        context: context ?? null,
        id,
        translation: translation ?? '',
      });
    }
    this.#draft = emptyDraft();
  }

  #beginIfDone(): void {
    if (this.#draft.strings.translation !== undefined) this.end();
  }

  #takeString(line: string, obsolete: boolean, isPrevious: boolean): boolean {
    const [, keyword, rest = ''] = /^\s*(?:(msg\w+(?:\[\d+\])?)\s*)?(".*)$/s.exec(line) ?? [];
    const text = unquote(rest);
    if (text === null) return false;
    if (keyword === undefined) {
      this.#draft.strings[this.#field] = (this.#draft.strings[this.#field] ?? '') + text;
      return true;
    }
    this.#field = isPrevious ? (keyword === 'msgid' ? 'previous' : 'ignored') : (fields[keyword] ?? 'ignored');
    if (this.#field === 'context' || this.#field === 'id' || this.#field === 'previous') this.#beginIfDone();
    this.#draft.strings[this.#field] = text;
    this.#draft.obsolete ||= obsolete;
    return true;
  }
}

const readHeader = (text: string): PoCatalogue['header'] =>
  text
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const);

/**
 * Reads a PO file. The message with an empty id and no context is its header.
 *
 * @returns EXCHANGE_PO_BROKEN with the first line that cannot be read
 */
export const readPo = (text: string, file: string): PoCatalogue | Problem => {
  const reader = new Reader();
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (!reader.take(line)) return problem('EXCHANGE_PO_BROKEN', { file, line: index + 1 }, `${file}:${index + 1}`);
  }
  reader.end();
  const isHeader = ({ id, context, obsolete }: PoEntry): boolean => id === '' && context === null && !obsolete;
  return {
    header: readHeader(reader.entries.find(isHeader)?.translation ?? ''),
    entries: reader.entries.filter((entry) => !isHeader(entry)),
  };
};
