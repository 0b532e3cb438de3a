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
  timeAspects,
  trends,
} from '../../domain/achievement/enumerations';
import { type Problem, problem } from '../../domain/problem';
import { isUnitCode } from '../../domain/quantity/unit';
import type { Fields } from '../revision/revise';

type Accepts = (value: unknown) => boolean;

// PostgreSQL stores neither the zero byte nor half a character.
const text: Accepts = (value) => typeof value === 'string' && !/[\0\p{Surrogate}]/u.test(value);
const words: Accepts = (value) => value === null || text(value);
const number: Accepts = (value) => value === null || (typeof value === 'number' && Number.isFinite(value));
/** What an integer column holds. */
const whole: Accepts = (value) =>
  value === null || (Number.isInteger(value) && Math.abs(Number(value)) <= 2_147_483_647);
const isDay = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};
const date: Accepts = (value) =>
  value === null || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value));
const oneOf =
  (list: readonly string[]): Accepts =>
  (value) =>
    typeof value === 'string' && list.includes(value);
const oneOfOrNull =
  (list: readonly string[]): Accepts =>
  (value) =>
    value === null || oneOf(list)(value);
const awardFields: ReadonlySet<string> = new Set(['title', 'printedLevel', 'level', 'recipientKind']);
const award: Accepts = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).every((name) => awardFields.has(name)) &&
  'title' in value &&
  text(value.title) &&
  value.title !== '' &&
  'printedLevel' in value &&
  words(value.printedLevel) &&
  'level' in value &&
  oneOfOrNull(rankScopes)(value.level) &&
  'recipientKind' in value &&
  oneOf(recipientKinds)(value.recipientKind);

/** The fields of each kind that an editor may correct, and the values that they take. */
const correctable = {
  article: { title: words, kicker: words, subtitle: words, summary: words, bylineAsPrinted: words, publication: words },
  figure: {
    label: text,
    population: words,
    kind: oneOf(achievementKinds),
    value: number,
    upper: number,
    numeral: words,
    magnitude: whole,
    comparator: oneOfOrNull(comparators),
    hedge: words,
    unit: (value) => value === null || (typeof value === 'string' && isUnitCode(value)),
    measureWord: words,
    denominatorValue: whole,
    trend: oneOfOrNull(trends),
    relation: oneOfOrNull(relations),
    comparedWith: oneOfOrNull(comparedWith),
    qualitativeCode: oneOfOrNull(qualitativeCodes),
    rankOf: words,
    rankScope: oneOfOrNull(rankScopes),
    periodStart: date,
    periodEnd: date,
    periodPrecision: oneOf(periodPrecisions),
    timeAspect: oneOf(timeAspects),
    regionCode: words,
    adminLevel: oneOfOrNull(adminLevels),
    award: (value) => value === null || award(value),
    recipientKind: oneOfOrNull(recipientKinds),
  },
  caption: {
    text,
    credit: words,
    altText: words,
    creator: words,
    copyrightNotice: words,
    takenOn: date,
    placeCode: words,
    image: whole,
  },
  honoree: {
    name: text,
    kind: oneOf(['person', 'collective', 'family', 'post', 'base']),
    awards: (value) => Array.isArray(value) && value.every(award),
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Accepts>>>>;

export type Correctable = keyof typeof correctable;

/** A proposal with some of its fields corrected, or the problem: a field that it has not, or a value that the field does not take. */
export const corrected = <Proposal extends object>(
  kind: Correctable,
  proposal: Proposal,
  fields: Fields,
): Proposal | Problem => {
  const accepted: Readonly<Record<string, Accepts>> = correctable[kind];
  for (const [field, value] of Object.entries(fields)) {
    if (!Object.hasOwn(accepted, field)) return problem('REVIEW_FIELD_UNKNOWN', { field }, field);
    if (accepted[field]?.(value) !== true)
      return problem('REVIEW_VALUE_UNFIT', { field, value: JSON.stringify(value) }, field);
  }
  return { ...proposal, ...fields };
};
