import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { ReviewState } from '../../domain/achievement/enumerations';
import { checkReviewed, initialState, isReviewState, stateAfterEdit } from '../../domain/review/review';
import type { DocumentAction, DocumentMiddleware, StoredEntry } from '../document-action';
import { isEditing } from '../editing';
import { holdTo, type PublishingRule } from '../publishing/publishing-rule';
import { draftBeforeSave, isSave, linked, savedDraft, words } from '../rows-at-hand';
import { factsOf } from '../sharing/facts';
import { relationViews } from '../sharing/relation-join';

/** The state of an entry's review as it is stored. */
export const reviewOf = ({ reviewState }: StoredEntry): ReviewState =>
  isReviewState(reviewState) ? reviewState : 'proposed';

/** What editors see of an entry in lists: a figure's label; a conferral has no words of its own. */
export const nameOf = (entry: StoredEntry): string =>
  words(entry, 'label') || words(entry, 'sourceSentence') || entry.documentId;

/** Relations that are facts of the entry: what it counts, what it was given; not the article it stands in. */
const factRelations = (strapi: Core.Strapi, { uid }: DocumentAction): readonly string[] =>
  relationViews(strapi, uid).flatMap(({ near }) =>
    near.toOne && near.attribute !== null && !['article', 'sourceDocument'].includes(near.attribute)
      ? [near.attribute]
      : [],
  );

const factsToReview = (strapi: Core.Strapi, action: DocumentAction, entry: StoredEntry): object => {
  const { reviewState: _state, warnings: _warnings, groupOrder: _order, ...facts } = factsOf(strapi, action.uid, entry);
  const links = factRelations(strapi, action).map((name) => [name, linked(entry, name)?.documentId ?? null]);
  return { ...facts, ...Object.fromEntries(links) };
};

/** An import that says nothing of a review has not been reviewed; Strapi's default speaks for what an editor types. */
const withInitialState = (action: DocumentAction): void => {
  const data = action.params.data ?? {};
  if (action.action !== 'create' || isReviewState(data.reviewState)) return;
  const isImported = data.sourceDocument !== undefined && data.sourceDocument !== null;
  action.params = { ...action.params, data: { ...data, reviewState: initialState(isImported) } };
};

/** An editor has vouched for what is published. */
export const reviewRule: PublishingRule = {
  concerns: ({ attributes }) => 'reviewState' in attributes,
  reads: () => [],
  problemsOf: async (_strapi, draft) => {
    const refusal = checkReviewed(reviewOf(draft), nameOf(draft));
    return refusal ? [refusal] : [];
  },
};

/**
 * An imported figure or conferral is published only once an editor has confirmed or corrected it, a rejected one never. An editor
 * who changes the facts of an imported one has thereby corrected it.
 */
export const reviewedBeforePublished: DocumentMiddleware = (strapi) => async (action, next) => {
  if (!('reviewState' in action.contentType.attributes)) return next();
  await holdTo(strapi, action, reviewRule);
  if (!isSave(action)) return next();

  withInitialState(action);
  const populate = Object.fromEntries([...factRelations(strapi, action), 'sourceDocument'].map((name) => [name, true]));
  const before = await draftBeforeSave(strapi, action, populate);
  const result = await next();
  const after = await savedDraft(strapi, action, result, populate);
  if (before === null || after === null || !isEditing(strapi)) return result;
  const state = stateAfterEdit({
    chosen: reviewOf(after),
    isImported: linked(after, 'sourceDocument') !== null,
    factsChanged: !isDeepStrictEqual(factsToReview(strapi, action, before), factsToReview(strapi, action, after)),
  });
  if (state === reviewOf(after)) return result;
  const { documentId } = after;
  await strapi.db
    .query(action.uid)
    .updateMany({ where: { documentId, publishedAt: { $null: true } }, data: { reviewState: state } });
  return result !== null && typeof result === 'object' ? { ...result, reviewState: state } : result;
};
