import { describe, expect, it } from 'vitest';
import schema from '../../api/achievement/content-types/achievement/schema.json';
import unitSchema from '../../api/unit/content-types/unit/schema.json';
import { unitKinds } from '../quantity/unit';
import {
  achievementKinds,
  adminLevels,
  comparators,
  comparedWith,
  periodPrecisions,
  qualitativeCodes,
  rankScopes,
  recipientKinds,
  relations,
  reviewStates,
  timeAspects,
  trends,
} from './enumerations';

describe('the enumerations of an achievement', () => {
  const { attributes } = schema;

  it.each([
    ['kind', attributes.kind, achievementKinds],
    ['comparator', attributes.comparator, comparators],
    ['trend', attributes.trend, trends],
    ['relation', attributes.relation, relations],
    ['comparedWith', attributes.comparedWith, comparedWith],
    ['qualitativeCode', attributes.qualitativeCode, qualitativeCodes],
    ['rankScope', attributes.rankScope, rankScopes],
    ['periodPrecision', attributes.periodPrecision, periodPrecisions],
    ['timeAspect', attributes.timeAspect, timeAspects],
    ['adminLevel', attributes.adminLevel, adminLevels],
    ['recipientKind', attributes.recipientKind, recipientKinds],
    ['reviewState', attributes.reviewState, reviewStates],
  ])('are those of its content type: %s', (_field, attribute, values) => {
    expect(attribute.enum).toEqual(values);
  });

  it('are all here', () => {
    const stored = Object.values(attributes).filter(({ type }) => type === 'enumeration');
    expect(stored).toHaveLength(12);
  });

  it('are those of the unit content type: kind', () => {
    expect(unitSchema.attributes.kind.enum).toEqual(unitKinds);
  });
});
