import type { Inline, LinkInline, TextInline } from '../blocks-content';
import type { BlocksOptions } from '../blocks-options';
import type { Measure } from './find-measures';
import { element, escapeHtml } from './html';
import { isSafeLink } from './safe-url';

/** The options of a text, with the figures that it is told to mark already looked for. */
export type Rendering = Pick<BlocksOptions, 'link' | 'image'> & {
  readonly measuresIn: (text: string) => readonly Measure[];
};

/** The words alone. */
export const wordsOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'link' ? wordsOf(inline.children) : String(inline.text ?? ''))).join('');

const lines = (text: string): string => escapeHtml(text).replace(/\r\n?|\n/g, '<br>');

const withMarks = (html: string, { bold, italic, underline, strikethrough, code }: TextInline): string => {
  const marks: readonly (readonly [boolean | undefined, string])[] = [
    [code, 'code'],
    [strikethrough, 's'],
    [underline, 'u'],
    [italic, 'em'],
    [bold, 'strong'],
  ];
  return marks.reduce((inner, [isSet, name]) => (isSet === true ? element(name, inner) : inner), html);
};

const renderLink = (html: string, link: LinkInline, { link: attributesOf }: Rendering): string => {
  const own = attributesOf === undefined ? {} : attributesOf(link);
  if (own === null) return html;
  const attributes = { href: link.url, rel: link.rel || null, target: link.target || null, ...own };
  return isSafeLink(attributes.href) ? element('a', html, attributes) : html;
};

/** The part of the text from `start` on, cut where a measure begins or ends, each measure in a `mark`. */
const markMeasures = (text: string, start: number, measures: readonly Measure[]): string => {
  let html = '';
  let told = 0;
  for (const measure of measures) {
    const from = Math.max(measure.start - start, 0);
    const to = Math.min(measure.end - start, text.length);
    if (from >= to) continue;
    html += lines(text.slice(told, from)) + element('mark', lines(text.slice(from, to)), measure.attributes);
    told = to;
  }
  return html + lines(text.slice(told));
};

/** Text with its marks and links as HTML. A measure may run over several texts: each has its part of it marked. */
export const renderInlines = (inlines: readonly Inline[], rendering: Rendering): string => {
  const measures = rendering.measuresIn(wordsOf(inlines));
  let start = 0;
  const render = (inline: Inline): string => {
    if (inline.type === 'link') return renderLink(inline.children.map(render).join(''), inline, rendering);
    const text = String(inline.text ?? '');
    const html = withMarks(markMeasures(text, start, measures), inline);
    start += text.length;
    return html;
  };
  return inlines.map(render).join('');
};
