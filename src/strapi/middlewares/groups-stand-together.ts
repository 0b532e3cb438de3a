import type { Core } from '@strapi/strapi';
import { checkGroup, type GroupMember, isReviewState } from '../../domain/review/review';
import type { StoredEntry } from '../document-action';
import { holdingTo, type PublishingRule } from '../publishing/publishing-rule';
import { linked, words } from '../rows-at-hand';
import { nameOf } from './reviewed-before-published';

/** The other figures of a figure's group: those of its article with the same key, or of its source while it has no article. */
const othersOfGroup = async (strapi: Core.Strapi, figure: StoredEntry): Promise<readonly GroupMember[]> => {
  const groupKey = words(figure, 'groupKey');
  const home = linked(figure, 'article') ? 'article' : 'sourceDocument';
  const homeId = linked(figure, home)?.documentId;
  if (groupKey === '' || homeId === undefined) return [];
  const rows: readonly StoredEntry[] = await strapi.db.query('api::achievement.achievement').findMany({
    where: {
      groupKey,
      documentId: { $ne: figure.documentId },
      publishedAt: { $null: true },
      [home]: { documentId: homeId },
    },
    orderBy: ['groupOrder', 'id'],
  });
  const members = new Map<string, GroupMember>();
  for (const row of rows) {
    if (members.has(row.documentId)) continue;
    members.set(row.documentId, {
      name: nameOf(row),
      state: isReviewState(row.reviewState) ? row.reviewState : 'proposed',
    });
  }
  return [...members.values()];
};

/**
 * Figures of one "respectively" sentence (分别提高2.9、1.1、3.5个百分点) stand or fall together: while one of them is proposed or rejected,
 * none is published, for the numbers may belong to other subjects than it seems. Publishing one publishes no other: once all are
 * reviewed, each is published when the editor wants it.
 */
export const groupsRule: PublishingRule = {
  concerns: ({ attributes }) => 'groupKey' in attributes,
  reads: () => ['article', 'sourceDocument'],
  problemsOf: async (strapi, figure) => {
    const refusal = checkGroup(await othersOfGroup(strapi, figure));
    return refusal ? [refusal] : [];
  },
};

export const groupsStandTogether = holdingTo(groupsRule);
