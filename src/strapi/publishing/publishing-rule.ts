import type { Core, Schema } from '@strapi/strapi';
import type { Problem } from '../../domain/problem';
import type { DocumentAction, DocumentMiddleware, StoredEntry } from '../document-action';
import { problemError } from '../problem-error';
import { draftsToPublish } from '../rows-at-hand';

/**
 * What a draft has to keep to be published. A rule is stated once: a middleware refuses by it, and the admin UI tells by it what
 * is missing before anybody tries.
 */
export type PublishingRule = {
  /** Whether it is a rule of this type at all. */
  readonly concerns: (contentType: Schema.ContentType) => boolean;
  /** The attributes that a draft is read with to be judged, beside its scalars. */
  readonly reads: (contentType: Schema.ContentType) => readonly string[];
  /** Why the draft may not be published; none where it may. */
  readonly problemsOf: (
    strapi: Core.Strapi,
    draft: StoredEntry,
    contentType: Schema.ContentType,
  ) => Promise<readonly Problem[]>;
};

/** What a rule reads, as Strapi's queries are told it. @example populateOf(['unit']) // { unit: true } */
export const populateOf = (reads: readonly string[]): Readonly<Record<string, true>> =>
  Object.fromEntries(reads.map((name) => [name, true]));

/**
 * Refuses to publish a draft that breaks a rule; does nothing for any other action.
 *
 * @throws the first problem of the first draft that has one
 */
export const holdTo = async (strapi: Core.Strapi, action: DocumentAction, rule: PublishingRule): Promise<void> => {
  const { contentType } = action;
  if (action.action !== 'publish' || !rule.concerns(contentType)) return;
  for (const draft of await draftsToPublish(strapi, action, populateOf(rule.reads(contentType)))) {
    const [first] = await rule.problemsOf(strapi, draft, contentType);
    if (first !== undefined) throw problemError(first);
  }
};

/** The middleware that does nothing but hold to a rule. */
export const holdingTo =
  (rule: PublishingRule): DocumentMiddleware =>
  (strapi) =>
  async (action, next) => {
    await holdTo(strapi, action, rule);
    return next();
  };
