import { labelsOfUid } from './labels';
import type { InterfaceLanguage } from './language';

/** The links of the content manager's menu as Strapi hands them to `Admin/CM/pages/App/mutate-collection-types-links`. */
export type TypeLinks = { readonly ctLinks: readonly { readonly uid: string; readonly title: string }[] };

/** The types in the order in which a newsroom works with them. */
const order = [
  'article',
  'photo-caption',
  'achievement',
  'honoree',
  'conferral',
  'award',
  'theme',
  'organisation',
  'person',
  'publication',
  'event',
  'region',
  'unit',
  'licence',
  'term',
  'source-document',
  'import-run',
].map((name) => `api::${name}.${name}`);

/** Strapi sorts and searches the menu by a link's title, and shows the translation that has the title as its id. */
const titles: ReadonlyMap<string, string> = new Map(
  order.map((uid, place) => {
    const plural = labelsOfUid(uid)?.plural;
    return [uid, `${String(place + 1).padStart(2, '0')} ${plural?.zh} ${plural?.en}`];
  }),
);

/** Puts the menu into the newsroom's order, to be searched in both languages. */
export const withOrder = <Links extends TypeLinks>(links: Links): Links => ({
  ...links,
  ctLinks: links.ctLinks.map((link) => ({ ...link, title: titles.get(link.uid) ?? link.title })),
});

/** The names that the menu shows. @example { '01 文章 Articles': '文章' } */
export const menuTranslations = (language: InterfaceLanguage): Readonly<Record<string, string>> =>
  Object.fromEntries([...titles].map(([uid, title]) => [title, labelsOfUid(uid)?.plural[language] ?? title]));
