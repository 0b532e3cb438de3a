import {
  type AchievementKind,
  ArticlePageDocument,
  type ArticlePageQuery,
  type ArticlePageQueryVariables,
  type AskedWith,
  type BlocksContent,
  FiguresDocument,
  graphcacheKeys,
  renderBlocks,
} from '@ulger/types';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { holds, type Reading, type Same } from './reading.js';

/** A front-end with urql: its Graphcache names the objects as the package says. */
export const read = async (server: string): Promise<Reading | null> => {
  const asked: AskedWith = { locale: 'en', fallback: ['mn', 'zh-Hans'] };
  const exchanges = [cacheExchange({ keys: graphcacheKeys(asked) }), fetchExchange];
  const client = new Client({ url: `${server}/graphql`, exchanges, preferGetMethod: false });

  const variables: ArticlePageQueryVariables = { slug: 'books', ...asked };
  const { data } = await client.query(ArticlePageDocument, variables);
  holds<Same<typeof data, ArticlePageQuery | undefined>>();
  const article = data?.articleBySlug ?? null;
  if (article === null) return null;
  holds<Same<typeof article.body, BlocksContent>>();
  holds<Same<typeof article.subtitle, string | null>>();

  const figures = await client.query(FiguresDocument, { theme: 'reading', ...asked });
  const nowhere = await client.query(ArticlePageDocument, { slug: 'nowhere', ...asked });
  const again = await client.query(ArticlePageDocument, variables, { requestPolicy: 'cache-only' });
  return {
    title: article.title,
    servedIn: article.locale,
    html: renderBlocks(article.body, { figures: article.achievements }),
    headings: article.body.flatMap((block) => (block.type === 'heading' ? [block.level] : [])),
    awards: article.honorees.flatMap(({ awards }) => awards.map(({ level, name }) => `${level ?? 'none'}: ${name}`)),
    pictures: article.captions.map(({ image }) => image?.url ?? null),
    figures: (figures.data?.achievements ?? []).map(({ kind, article }) => {
      holds<Same<typeof kind, AchievementKind>>();
      return `${kind === 'count' ? 'counted' : 'other'} in ${article?.title ?? 'nothing published'}`;
    }),
    missing: nowhere.data?.articleBySlug === null,
    kept: again.data?.articleBySlug?.title ?? null,
  };
};
