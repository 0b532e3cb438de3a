import {
  type AchievementKind,
  ArticleListDocument,
  ArticlePageDocument,
  type ArticlePageQueryVariables,
  type BlocksContent,
  type CacheKey,
  cacheKey,
  FiguresDocument,
  renderBlocks,
} from '@ulger/types';
import { GraphQLClient } from 'graphql-request';
import { holds, type Reading, type Same } from './reading.js';

/** A front-end with `graphql-request`: it keeps nothing by itself, so it keeps answers by the package's keys. */
export const read = async (server: string): Promise<Reading | null> => {
  const client = new GraphQLClient(`${server}/graphql`);
  const variables: ArticlePageQueryVariables = { slug: 'books', locale: 'en', fallback: ['mn', 'zh-Hans'] };
  const { articleBySlug: article } = await client.request(ArticlePageDocument, variables);
  holds<Same<typeof ArticlePageDocument.__meta__.hash, string>>();
  if (article === null) return null;
  holds<Same<typeof article.body, BlocksContent>>();
  holds<Same<typeof article.subtitle, string | null>>();

  const kept = new Map<string, string>();
  const key: CacheKey = cacheKey(article, 'en');
  const { articles_connection } = await client.request(ArticleListDocument, { locale: 'en' });
  for (const one of articles_connection.nodes) kept.set(cacheKey(one, 'en').join(), one.title);

  const { achievements } = await client.request(FiguresDocument, { theme: 'reading', locale: 'en', style: 'PLAIN' });
  const sentence = ({ kind, article }: (typeof achievements)[number]): string => {
    holds<Same<typeof kind, AchievementKind>>();
    return `${kind === 'count' ? 'counted' : 'other'} in ${article?.title ?? 'nothing published'}`;
  };
  const nowhere = await client.request(ArticlePageDocument, { slug: 'nowhere', locale: 'en' });
  return {
    title: article.title,
    servedIn: article.locale,
    html: renderBlocks(article.body, {
      link: ({ url }) => (url.startsWith('https:') ? {} : { rel: 'noopener', target: '_blank' }),
      image: ({ url }) => ({ src: new URL(url, server).href, loading: 'lazy' }),
      figures: article.achievements,
      mark: ({ phrase }) => ({ class: 'figure', title: phrase }),
    }),
    headings: article.body.flatMap((block) => (block.type === 'heading' ? [block.level] : [])),
    awards: article.honorees.flatMap(({ awards }) => awards.map(({ level, name }) => `${level ?? 'none'}: ${name}`)),
    pictures: article.captions.map(({ image }) => image?.url ?? null),
    figures: achievements.map(sentence),
    missing: nowhere.articleBySlug === null,
    kept: kept.get(key.join()) ?? null,
  };
};
