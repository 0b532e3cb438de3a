import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client/core';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import {
  type AchievementKind,
  ArticleCardFragmentDoc,
  ArticleListDocument,
  ArticlePageDocument,
  type ArticlePageQuery,
  type ArticlePageQueryVariables,
  type AskedWith,
  type BlocksContent,
  cacheId,
  FiguresDocument,
  renderBlocks,
  typePolicies,
} from '@ulger/types';
import { holds, type Reading, type Same } from './reading.js';

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Asks by hashes, and by the text where the server does not know one: Apollo Client adds `__typename` to each document. */
const byHash = new PersistedQueryLink({
  sha256,
  retry: ({ error }) =>
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.['code'] === 'DOCUMENT_UNKNOWN'),
});

/** A front-end with Apollo Client: its cache names the objects as the package says. */
export const read = async (server: string): Promise<Reading | null> => {
  const asked: AskedWith = { locale: 'en', fallback: ['mn', 'zh-Hans'] };
  const cache = new InMemoryCache({ typePolicies: typePolicies(asked) });
  const client = new ApolloClient({ link: byHash.concat(new HttpLink({ uri: `${server}/graphql` })), cache });

  const variables: ArticlePageQueryVariables = { slug: 'books', ...asked };
  const { data } = await client.query({ query: ArticlePageDocument, variables });
  holds<Same<typeof data, ArticlePageQuery | undefined>>();
  const article = data?.articleBySlug ?? null;
  if (article === null) return null;
  holds<Same<typeof article.body, BlocksContent>>();
  holds<Same<typeof article.subtitle, string | null>>();

  await client.query({ query: ArticleListDocument, variables: asked });
  const kept = cache.readFragment({
    fragment: ArticleCardFragmentDoc,
    fragmentName: 'ArticleCard',
    from: cacheId('Article', article, asked) ?? '',
  });
  holds<Same<Exclude<typeof kept, null>['title'], string>>();

  const figures = await client.query({ query: FiguresDocument, variables: { theme: 'reading', ...asked } });
  const nowhere = await client.query({ query: ArticlePageDocument, variables: { slug: 'nowhere', ...asked } });
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
    kept: kept?.title ?? null,
  };
};
