import type { ArticleProposal, BylinePerson, Genre, Section } from '../extraction/article-proposal';
import { type Byline, bylineOf } from '../layout/byline';
import { type Dateline, datelineOf } from '../layout/dateline';
import type { Layout } from '../layout/layout';
import { sourceNamedIn } from '../layout/note';
import type { RunInHeading } from '../layout/run-in-heading';
import { titleWords } from '../layout/title';
import { regionCodeIn } from '../scope/region';
import { blocksOf } from './blocks';

const closingBracket = /[（(]([^（）()]{2,60})[）)][。]?$/;

/** The byline in brackets at the end of the last paragraph; null where the bracket holds anything else. */
export const closingBylineOf = (paragraph: string): Byline | null => {
  const words = closingBracket.exec(paragraph)?.[1];
  return words === undefined || /摄影?$|供图$|提供$/.test(words) ? null : bylineOf(words);
};

/** The author that a line of source and date names: `来源：某某报　作者：王芳`. */
const namedInNote =
  /(?:作者|记者|通讯员|撰文|文\/图)[\s\u3000]*[:：][^:：]*?(?=[\s\u3000]*(?:编辑|责编|来源|摄影|时间|$))/;

type Signature = { readonly byline: Byline; readonly printed: string };

const signaturesOf = (layout: Layout, dateline: Dateline | null): readonly Signature[] => {
  const paragraphs = layout.body.filter(({ role }) => role === 'paragraph');
  const last = paragraphs[paragraphs.length - 1]?.line.text ?? '';
  const closing = paragraphs.length > 0 ? closingBylineOf(last) : null;
  const opening = dateline?.byline ?? null;
  return [
    ...layout.bylines.map(({ byline, line }) => ({ byline, printed: line.text })),
    ...layout.notes.flatMap(({ text }) => {
      const printed = namedInNote.exec(text)?.[0];
      const byline = printed === undefined ? null : bylineOf(printed);
      return printed === undefined || byline === null ? [] : [{ byline, printed }];
    }),
    ...(opening === null ? [] : [{ byline: opening, printed: opening.persons.map(({ name }) => name).join(' ') }]),
    ...(closing === null ? [] : [{ byline: closing, printed: closingBracket.exec(last)?.[1] ?? '' }]),
  ];
};

const personsOf = (signatures: readonly Signature[]): readonly BylinePerson[] => {
  const roles = new Map<string, string | null>();
  for (const { name, role } of signatures.flatMap(({ byline }) => byline.persons)) {
    if (!roles.has(name)) roles.set(name, role);
  }
  return [...roles].map(([displayName, role], index) => ({ displayName, role, order: index + 1 }));
};

const genreOf = (titles: string, dateline: Dateline | null): Genre => {
  if (/综述|巡礼|扫描|回眸|述评/.test(titles)) return 'round_up';
  if (/讲话|致辞|倡议书|公开信/.test(titles)) return 'speech';
  if (/公告|通知|公示|名单/.test(titles)) return 'notice';
  if (/^记|人物|——记/.test(titles)) return 'profile';
  return dateline === null ? 'feature' : 'report';
};

/** The article itself: its titles, byline, dateline, summary and body. */
export const articleOf = (
  layout: Layout,
  runIn: ReadonlyMap<number, RunInHeading>,
  sections: readonly Section[],
): ArticleProposal => {
  const { kickers, headlines, subtitles } = layout.titles;
  const firstParagraph = layout.body.find(({ role }) => role === 'paragraph')?.line.text;
  const opening = layout.dateline?.text ?? firstParagraph;
  const dateline = opening === undefined ? null : datelineOf(opening);
  const signatures = signaturesOf(layout, dateline);
  const lead = layout.body[0]?.role === 'paragraph' && !runIn.has(0) ? (firstParagraph ?? null) : null;
  const titles = [...kickers, ...headlines, ...subtitles].map(titleWords).join(' ');
  const printedOutlet = signatures.map(({ byline }) => byline.publication).find((name) => name !== null);
  const source = layout.notes.map((note) => sourceNamedIn(note.text)).find((name) => name !== null);
  return {
    title: headlines.length === 0 ? null : headlines.map(titleWords).join(' '),
    kicker: kickers.length === 0 ? null : kickers.map(titleWords).join(' '),
    subtitle: subtitles.length === 0 ? null : subtitles.map(titleWords).join(' '),
    summary: lead === null ? null : lead.slice(layout.dateline === null ? (dateline?.length ?? 0) : 0).trim(),
    body: blocksOf(layout.body, runIn, sections),
    bylines: personsOf(signatures),
    bylineAsPrinted: signatures[0]?.printed ?? null,
    publication: printedOutlet ?? dateline?.publication ?? source ?? null,
    dateline:
      dateline === null || (dateline.place === null && dateline.date === null)
        ? null
        : { place: dateline.place, date: dateline.date },
    genre: genreOf(titles, dateline),
    regionCode: regionCodeIn(titles) ?? regionCodeIn(firstParagraph ?? ''),
  };
};
