import type { PoCatalogue, PoEntry } from './po-entry';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
  '\u0007': '\\a',
};

const octal = (character: string): string => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;

/** @NOTE an octal escape names a byte: of the control characters those of ASCII are one, the others stay as they are. */
const escapeOf = (one: string): string => escapes[one] ?? (one.charCodeAt(0) < 0x80 ? octal(one) : one);

const quote = (text: string): string => `"${text.replace(/[\\"\p{Cc}]/gu, escapeOf)}"`;

/** A string of a catalogue: in one line, or from a second line on, where it has lines of its own. */
const writeString = (keyword: string, text: string, prefix: string): string => {
  const lines = text.split(/(?<=\n)/);
  if (lines.length < 2) return `${prefix}${keyword} ${quote(text)}`;
  return [`${prefix}${keyword} ""`, ...lines.map((line) => `${prefix}${quote(line)}`)].join('\n');
};

/** @NOTE a comment ends with its line: what would break it becomes a space. */
const comment = (mark: string, lines: readonly string[]): readonly string[] =>
  lines.map((line) => `#${mark} ${line.replace(/[\r\n]+/g, ' ')}`);

const writeEntry = (entry: PoEntry): string => {
  const prefix = entry.obsolete ? '#~ ' : '';
  const before = entry.obsolete ? '#~| ' : '#| ';
  return [
    ...comment('', entry.translator),
    ...comment('.', entry.extracted),
    ...comment(':', entry.references),
    ...(entry.flags.length === 0 ? [] : [`#, ${entry.flags.join(', ')}`]),
    ...(entry.previous === null ? [] : [writeString('msgid', entry.previous, before)]),
    ...(entry.context === null ? [] : [writeString('msgctxt', entry.context, prefix)]),
    writeString('msgid', entry.id, prefix),
    writeString('msgstr', entry.translation, prefix),
  ].join('\n');
};

/** Writes a catalogue as a PO file (GNU gettext, “The Format of PO Files”). */
export const writePo = ({ header, entries }: PoCatalogue): string => {
  const lines = header.map(([name, value]) => `${name}: ${value}\n`).join('');
  const first = ['msgid ""', writeString('msgstr', lines, '')].join('\n');
  return `${[first, ...entries.map(writeEntry)].join('\n\n')}\n`;
};
