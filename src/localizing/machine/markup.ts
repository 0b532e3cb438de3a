import type { Inline } from '../segments/inline';
import { parseInline, printInline } from '../segments/inline-notation';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (whole, name: string) => entities[name] ?? whole);

/** A text as markup that a machine translates around its tags. @example '全乡<1>120人</1>' → '全乡<g id="1">120人</g>' */
export const toMarkup = (notation: string): string =>
  parseInline(notation)
    .map((part) => {
      if (typeof part === 'string') return escaped(part);
      if (part.type === 'close') return '</g>';
      return part.type === 'open' ? `<g id="${part.code}">` : `<x id="${part.code}"/>`;
    })
    .join('');

/** The inverse of `toMarkup`, as machines give it back: other tags are dropped, and what is not closed stays so for `takeAnswer` to find. */
export const fromMarkup = (markup: string): string => {
  const parts: Inline[number][] = [];
  const open: number[] = [];
  for (const [, text, closes, name, id] of markup.matchAll(
    /([^<]+)|<(\/?)([a-z]+)(?:\s+id\s*=\s*["']?(\d{1,9})["']?)?[^<>]*>|</gi,
  )) {
    if (text !== undefined) parts.push(unescaped(text));
    else if (name?.toLowerCase() === 'x' && id !== undefined) parts.push({ code: Number(id), type: 'standalone' });
    else if (name?.toLowerCase() === 'g' && closes === '/') {
      const code = open.pop();
      if (code !== undefined) parts.push({ code, type: 'close' });
    } else if (name?.toLowerCase() === 'g' && id !== undefined) {
      open.push(Number(id));
      parts.push({ code: Number(id), type: 'open' });
    }
  }
  return printInline(parts);
};
