import type { LimitStatement } from './limit';
import type { Size } from './newsroom';

/** One query of the workload: what a front-end asks, and what the bare server runs for it. */
export type BenchQuery = {
  readonly name: string;
  readonly document: string;
  /** The root field, whose value both servers answer. */
  readonly field: string;
  /** The variables and the bound values of the n-th request: no two in a row are the same where the query has any. */
  readonly variables: (n: number) => Readonly<Record<string, string | number>>;
  /** The same for Strapi's own schema, as near as it comes. */
  readonly strapi: string;
  readonly statement: LimitStatement;
  readonly values: (n: number) => readonly (string | number)[];
};

const locale = 'en';

const deepFields =
  'title slug captions { text } honorees { name awards { name } } achievements { label value themes { name } }';

const deep = (name: string, limit: number, statement: LimitStatement): BenchQuery => ({
  name,
  field: 'articles',
  document: `query Deep { articles(locale: "${locale}", sort: ["publishedOn:desc"], pagination: { limit: ${limit} }) { ${deepFields} } }`,
  variables: () => ({}),
  strapi: `query Deep { articles(locale: "${locale}", sort: ["publishedOn:desc"], pagination: { limit: ${limit} }) { title slug captions { text } honorees { name conferrals { award { name } } } achievements { label value themes { name } } } }`,
  statement,
  values: () => [locale],
});

/** The workload's queries. */
export const benchQueries = ({ articles }: Size): readonly BenchQuery[] => {
  const slug = (n: number): string => `article-${(n * 37) % articles}-${locale}`;
  const theme = (n: number): string => `theme-${n % 8}`;
  const above = (n: number): number => (n * 1_000) % 500_000;
  return [
    {
      name: 'Q1',
      field: 'articles',
      document: `query List { articles(locale: "${locale}", sort: ["publishedOn:desc"], pagination: { limit: 20 }) { title slug kicker summary publishedOn captions(pagination: { limit: 1 }) { text image { url } } } }`,
      variables: () => ({}),
      strapi: `query List { articles(locale: "${locale}", sort: ["publishedOn:desc"], pagination: { limit: 20 }) { title slug kicker summary publishedOn captions(pagination: { limit: 1 }) { text image { url } } } }`,
      statement: 'list',
      values: () => [locale],
    },
    {
      name: 'Q2',
      field: 'articleBySlug',
      document: `query Page($slug: String!) { articleBySlug(slug: $slug, locale: "${locale}") { title body captions { text image { url } } achievements { label value unit { name symbol } themes { name } } honorees { name awards { name level } region { name } } translations { locale slug } } }`,
      variables: (n) => ({ slug: slug(n) }),
      strapi: `query Page($slug: String!) { articles(filters: { slug: { eq: $slug } }, locale: "${locale}") { title body captions { text image { url } } achievements { label value unit { name symbol } themes { name } } honorees { name conferrals { award { name level } } regionCode } localizations { locale slug } } }`,
      statement: 'page',
      values: (n) => [locale, slug(n)],
    },
    {
      name: 'Q3',
      field: 'achievements',
      document: `query Filter($theme: String!, $above: Float!) { achievements(locale: "${locale}", filters: { themes: { code: { eq: $theme } }, value: { gt: $above } }, sort: ["value"], pagination: { limit: 50 }) { label value article { title slug } } }`,
      variables: (n) => ({ theme: theme(n), above: above(n) }),
      strapi: `query Filter($theme: String!, $above: Float!) { achievements(locale: "${locale}", filters: { themes: { code: { eq: $theme } }, value: { gt: $above } }, sort: ["value"], pagination: { limit: 50 }) { label value article { title slug } } }`,
      statement: 'filter',
      values: (n) => [locale, theme(n), above(n)],
    },
    deep('Q4', 20, 'deep'),
    deep('Q4x100', 100, 'deep100'),
  ];
};
