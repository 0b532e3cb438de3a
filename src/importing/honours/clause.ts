import type { Span } from '../../domain/evidence/span';

const speechMark = /[，。！？；]/;
const ending = /[，；：。！？]/;
const blank = (length: number): string => '\uFFFC'.repeat(length);

/**
 * A sentence with what is spoken in it blanked out, so that offsets stay: `“活了。”他说` → `•••••他说`. Quotation marks that
 * hold no clause (titles, names) stay; one without its partner holds speech to the sentence's end or from its beginning.
 */
export const withoutSpeech = (text: string): string => {
  let rest = '';
  let at = 0;
  const unopened = text.indexOf('”');
  const firstOpen = text.indexOf('“');
  if (unopened !== -1 && (firstOpen === -1 || firstOpen > unopened) && speechMark.test(text.slice(0, unopened))) {
    rest = blank(unopened + 1);
    at = unopened + 1;
  }
  while (at < text.length) {
    const open = text.indexOf('“', at);
    if (open === -1) return rest + text.slice(at);
    const close = text.indexOf('”', open);
    const end = close === -1 ? text.length : close + 1;
    const quoted = text.slice(open, end);
    rest += text.slice(at, open) + (speechMark.test(quoted) ? blank(quoted.length) : quoted);
    at = end;
  }
  return rest;
};

/** The clauses of a sentence, without the marks that end them. */
export const clausesIn = (text: string): readonly Span[] => {
  const clauses: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !ending.test(text.charAt(at))) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
};
