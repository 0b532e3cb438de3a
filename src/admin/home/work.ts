import { sourceLocale } from '../../../config/locales';

/** A kind of entry that waits for somebody. */
export type Task = {
  /** The id of its words: `ulger.home.task.<id>`. */
  readonly id: string;
  readonly contentType: string;
  readonly filters: readonly string[];
};

/** Captions whose photographs have not arrived. */
export const photographs: Task = {
  id: 'photographs',
  contentType: 'api::photo-caption.photo-caption',
  filters: ['[imageStatus][$eq]=missing'],
};

/** What an editor is asked to do before an article can be published, in the order in which it is done. */
export const tasks: readonly Task[] = [
  { id: 'figures', contentType: 'api::achievement.achievement', filters: ['[reviewState][$eq]=proposed'] },
  { id: 'conferrals', contentType: 'api::conferral.conferral', filters: ['[reviewState][$eq]=proposed'] },
  {
    id: 'captions',
    contentType: 'api::photo-caption.photo-caption',
    filters: ['[condition][$ne]=clean', '[textChecked][$eq]=false'],
  },
  photographs,
];

const filtersOf = (task: Task): string =>
  task.filters.map((filter, index) => `filters[$and][${index}]${filter}`).join('&');

/** Where the content manager's API counts the entries of a task. */
export const countAddress = (task: Task): string =>
  `/content-manager/collection-types/${task.contentType}?page=1&pageSize=1&locale=${sourceLocale}&${filtersOf(task)}`;

/** The list view that shows the entries of a task. */
export const listAddress = (task: Task): string =>
  `/content-manager/collection-types/${task.contentType}?page=1&pageSize=20&plugins[i18n][locale]=${sourceLocale}&${filtersOf(task)}`;

const articles = '/content-manager/collection-types/api::article.article';

/** Where the content manager's API tells the articles that were edited last. */
export const recentArticlesAddress = `${articles}?page=1&pageSize=8&sort=updatedAt:DESC&locale=${sourceLocale}`;

/** The edit view of an article. */
export const articleAddress = (documentId: string): string =>
  `${articles}/${documentId}?plugins[i18n][locale]=${sourceLocale}`;

/** The review of an import. */
export const reviewAddress = (importId: string): string => `/import-desk/${importId}`;

export const newArticleAddress = `${articles}/create?plugins[i18n][locale]=${sourceLocale}`;
