import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  ArticleListDocument,
  ArticlePageDocument,
  type BlocksContent,
  type CacheKey,
  cacheKey,
  FiguresDocument,
  type Locale,
  LocalesDocument,
  locales,
} from '@ulger/types';
import type { Achievement, ArticleFiltersInput } from '@ulger/types/schema';
import { holds, type Same } from './reading.js';

/** Any client that knows typed documents. */
type Client = <Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<Result>;
declare const client: Client;

export const frontPage = async (locale: Locale): Promise<readonly string[]> => {
  const { articles_connection } = await client(ArticleListDocument, { locale, fallback: ['mn'], pageSize: 20 });
  const { nodes, pageInfo } = articles_connection;
  holds<Same<typeof pageInfo.total, number>>();
  const [first] = nodes;
  if (first) {
    holds<Same<typeof first.title, string>>();
    holds<Same<typeof first.kicker, string | null>>();
    const key: CacheKey = cacheKey(first, locale);
    return [...key, ...first.captions.map((caption) => caption.image?.url ?? caption.text)];
  }
  return nodes.map(({ title }) => title.toUpperCase());
};

export const page = async (slug: string): Promise<string> => {
  const { articleBySlug } = await client(ArticlePageDocument, { slug, locale: 'mn-Mong', fallback: 'NONE' });
  if (articleBySlug === null) return 'not found';
  holds<Same<typeof articleBySlug.body, BlocksContent>>();
  holds<Same<typeof articleBySlug.locale, Locale>>();
  const [block] = articleBySlug.body;
  if (block?.type === 'heading') holds<Same<typeof block.level, 1 | 2 | 3 | 4 | 5 | 6>>();
  const words = articleBySlug.body.flatMap((one) => (one.type === 'paragraph' ? one.children : []));
  const award = articleBySlug.honorees[0]?.awards[0];
  if (award?.level === 'national') return award.name;
  return words.map((inline) => (inline.type === 'link' ? inline.url : inline.text)).join('');
};

export const figures = async (): Promise<readonly (string | null)[]> => {
  const { achievements } = await client(FiguresDocument, {
    theme: 'reading',
    locale: 'en',
    style: 'COMPACT',
    above: 100,
  });
  for (const { kind, value } of achievements) {
    holds<Same<typeof value, number | null>>();
    if (kind === 'share') return [String(value)];
  }
  return achievements.map(({ inWords, article }) => inWords ?? article?.title ?? null);
};

export const languages = async (): Promise<readonly Locale[]> => {
  const answer = await client(LocalesDocument, {});
  for (const { writingMode } of answer.locales) holds<Same<typeof writingMode, 'horizontal-tb' | 'vertical-lr'>>();
  return answer.locales.map(({ code }) => code).filter((code) => locales.includes(code));
};

export const filters: ArticleFiltersInput = {
  or: [{ genre: { eq: 'feature' } }, { achievements: { value: { gt: 1000 }, themes: { code: { in: ['reading'] } } } }],
};
export const unit = (figure: Achievement): string => figure.unit?.name ?? figure.kind;
