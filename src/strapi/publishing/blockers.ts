import type { Core, Schema } from '@strapi/strapi';
import type { Problem } from '../../domain/problem';
import type { StoredEntry } from '../document-action';
import { captionRule } from '../middlewares/captions-ready';
import { correctionsRule } from '../middlewares/corrections-told';
import { evidenceRule } from '../middlewares/evidence-holds';
import { figureRule } from '../middlewares/figure-agrees';
import { groupsRule } from '../middlewares/groups-stand-together';
import { privatePortraitsRule } from '../middlewares/private-portraits';
import { requiredFieldsRule } from '../middlewares/required-fields';
import { reviewRule } from '../middlewares/reviewed-before-published';
import { type PublishingRule, populateOf } from './publishing-rule';

/** Every rule that publishing is held to, in the order in which the middlewares refuse by them. */
const rules: readonly PublishingRule[] = [
  requiredFieldsRule,
  reviewRule,
  groupsRule,
  correctionsRule,
  figureRule,
  evidenceRule,
  captionRule,
  privatePortraitsRule,
];

/** What a draft of a type is to be populated with for `blockersOf`. */
export const populateForBlockers = (contentType: Schema.ContentType): Readonly<Record<string, true>> =>
  populateOf(rules.filter(({ concerns }) => concerns(contentType)).flatMap(({ reads }) => reads(contentType)));

/**
 * Everything that keeps a draft from being published, by the very rules that refuse it; none where it may be published.
 *
 * @param draft read with `populateForBlockers`
 */
export const blockersOf = async (
  strapi: Core.Strapi,
  contentType: Schema.ContentType,
  draft: StoredEntry,
): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  for (const rule of rules) {
    if (rule.concerns(contentType)) problems.push(...(await rule.problemsOf(strapi, draft, contentType)));
  }
  return problems;
};
