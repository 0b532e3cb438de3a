import type { CodeMeaning, Mark } from '../segments/code-meaning';

/** What a code would be in HTML: what a CAT tool shows for it. */
export type OriginalCode = { readonly start: string; readonly end: string };

const elements: Readonly<Record<Mark, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
};

const quoted = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export const originalCodeOf = (meaning: CodeMeaning): OriginalCode => {
  switch (meaning.kind) {
    case 'mark':
      return { start: `<${elements[meaning.mark]}>`, end: `</${elements[meaning.mark]}>` };
    case 'link':
      return { start: `<a href="${quoted(meaning.link.url)}">`, end: '</a>' };
    case 'break':
      return { start: '<br/>', end: '' };
  }
};

/** Of which type a code is in XLIFF 2 (`type`, `subType`) and in 1.2 (`ctype`). */
export type CodeType = { readonly type: string; readonly subType: string | null; readonly ctype: string };

const markTypes: Readonly<Record<Mark, CodeType>> = {
  bold: { type: 'fmt', subType: 'xlf:b', ctype: 'bold' },
  italic: { type: 'fmt', subType: 'xlf:i', ctype: 'italic' },
  underline: { type: 'fmt', subType: 'xlf:u', ctype: 'underlined' },
  strikethrough: { type: 'fmt', subType: null, ctype: 'x-strikethrough' },
  code: { type: 'fmt', subType: null, ctype: 'x-code' },
};

export const codeTypeOf = (meaning: CodeMeaning): CodeType => {
  if (meaning.kind === 'mark') return markTypes[meaning.mark];
  return meaning.kind === 'link'
    ? { type: 'link', subType: null, ctype: 'link' }
    : { type: 'fmt', subType: 'xlf:lb', ctype: 'lb' };
};
