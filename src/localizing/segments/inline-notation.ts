import { type Inline, type InlineCode, normaliseInline } from './inline';

const printCode = ({ code, type }: InlineCode): string => {
  if (type === 'open') return `<${code}>`;
  return type === 'close' ? `</${code}>` : `<${code}/>`;
};

/** A backslash stands before what would be read as a code, or as a backslash that does. */
const escapeText = (text: string): string => text.replace(/\\(?=[\\<]|$)|<(?=\/?\d+\/?>)/g, '\\$&');

/**
 * A text with its codes as a translator types it and as it is stored.
 *
 * @example printInline(['全乡', { code: 1, type: 'open' }, '120人', { code: 1, type: 'close' }]) // '全乡<1>120人</1>'
 */
export const printInline = (inline: Inline): string =>
  normaliseInline(inline)
    .map((part) => (typeof part === 'string' ? escapeText(part) : printCode(part)))
    .join('');

const notation = /\\([\\<])|<(\/?)(\d{1,9})(\/?)>/g;

const readCode = (ends: string, number: string, alone: string): InlineCode | null => {
  if (ends !== '' && alone !== '') return null;
  return { code: Number(number), type: ends !== '' ? 'close' : alone !== '' ? 'standalone' : 'open' };
};

/** Reads what `printInline` writes; what is no code is text. */
export const parseInline = (text: string): Inline => {
  const parts: (string | InlineCode)[] = [];
  let from = 0;
  for (const match of text.matchAll(notation)) {
    const [whole, escaped, ends = '', number = '', alone = ''] = match;
    parts.push(text.slice(from, match.index));
    parts.push(escaped ?? readCode(ends, number, alone) ?? whole);
    from = match.index + whole.length;
  }
  parts.push(text.slice(from));
  return normaliseInline(parts);
};
