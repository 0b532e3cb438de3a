import type { Addresses } from './computation';

type Article = { readonly locale: string; readonly slug: string; readonly documentId: string };

/**
 * The address of an article's page on the site; null where nobody has told it (`ARTICLE_URL`).
 *
 * @example articleAddress({ locale: 'en', slug: 'books', … }, { articleUrl: 'https://www.example.org/{locale}/{slug}', … })
 * // 'https://www.example.org/en/books'
 */
export const articleAddress = (article: Article, { articleUrl }: Addresses): string | null =>
  articleUrl === '' || (article.slug === '' && articleUrl.includes('{slug}'))
    ? null
    : articleUrl.replace(/\{(locale|slug|documentId)\}/g, (_place, name: keyof Article) =>
        encodeURIComponent(article[name]),
      );
