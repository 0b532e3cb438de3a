import {
  type AchievementKind,
  achievementKinds,
  adminLevels,
  comparators,
  comparedWith,
  magnitudes,
  periodPrecisions,
  qualitativeCodes,
  rankScopes,
  recipientKinds,
  relations,
  timeAspects,
  trends,
} from '../../../../domain/achievement/enumerations';
import { units } from '../../../../domain/quantity/unit';
import type { ReviewItem } from '../../../../importing/review/review-item';

/** One field of a proposal, as a form asks for it. */
export type FieldForm = {
  readonly name: string;
  readonly input: 'line' | 'lines' | 'number' | 'date' | 'choice' | 'award' | 'awards';
  readonly choices?: readonly (string | number)[];
  /** Whether it must not be empty. */
  readonly required?: true;
  /** Asked for only where it is filled already or wanted: behind “more fields”. */
  readonly rare?: true;
};

const line = (name: string): FieldForm => ({ name, input: 'line' });
const choice = (name: string, choices: readonly (string | number)[]): FieldForm => ({ name, input: 'choice', choices });
const rare = (field: FieldForm): FieldForm => ({ ...field, rare: true });

/** The fields that say something about a figure of some kinds only. */
const ofKinds: Readonly<Record<string, readonly AchievementKind[]>> = {
  relation: ['comparison', 'change', 'rate', 'share'],
  comparedWith: ['comparison', 'change', 'multiple', 'rate', 'share'],
  qualitativeCode: ['qualitative'],
  rankOf: ['rank'],
  rankScope: ['rank'],
  award: ['award_count'],
  recipientKind: ['award_count'],
  denominatorValue: ['rate'],
  trend: ['change', 'comparison', 'rate', 'share', 'count', 'amount', 'mean', 'multiple'],
};

const figureFields: readonly FieldForm[] = [
  { name: 'label', input: 'line', required: true },
  { ...choice('kind', achievementKinds), required: true },
  { name: 'value', input: 'number' },
  { name: 'upper', input: 'number' },
  choice('comparator', comparators),
  line('hedge'),
  choice(
    'unit',
    units.map(({ code }) => code),
  ),
  line('measureWord'),
  choice('trend', trends),
  { name: 'award', input: 'award' },
  choice('recipientKind', recipientKinds),
  choice('relation', relations),
  choice('comparedWith', comparedWith),
  choice('qualitativeCode', qualitativeCodes),
  line('rankOf'),
  choice('rankScope', rankScopes),
  { name: 'periodStart', input: 'date' },
  { name: 'periodEnd', input: 'date' },
  rare(line('population')),
  rare(line('numeral')),
  rare(choice('magnitude', magnitudes)),
  rare({ name: 'denominatorValue', input: 'number' }),
  rare({ ...choice('periodPrecision', periodPrecisions), required: true }),
  rare({ ...choice('timeAspect', timeAspects), required: true }),
  rare(line('regionCode')),
  rare(choice('adminLevel', adminLevels)),
];

const captionFields: readonly FieldForm[] = [
  { name: 'text', input: 'lines', required: true },
  { name: 'altText', input: 'lines' },
  line('credit'),
  line('creator'),
  rare(line('copyrightNotice')),
  rare({ name: 'takenOn', input: 'date' }),
  rare(line('placeCode')),
];

const honoreeFields: readonly FieldForm[] = [
  { name: 'name', input: 'line', required: true },
  { ...choice('kind', ['person', 'collective', 'family', 'post', 'base']), required: true },
  { name: 'awards', input: 'awards' },
];

/** The fields of the article itself. */
export const articleFields: readonly FieldForm[] = [
  { name: 'kicker', input: 'line' },
  { name: 'title', input: 'line' },
  { name: 'subtitle', input: 'line' },
  { name: 'summary', input: 'lines' },
  rare(line('bylineAsPrinted')),
  rare(line('publication')),
];

/** The fields that a form for a proposal shows, by what the proposal is. */
export const fieldsOf = (item: Pick<ReviewItem, 'kind'>, figureKind: unknown): readonly FieldForm[] => {
  switch (item.kind) {
    case 'figure':
      return figureFields.filter(({ name }) => {
        const kinds = ofKinds[name];
        return kinds === undefined || kinds.some((kind) => kind === figureKind);
      });
    case 'caption':
      return captionFields;
    case 'honoree':
      return honoreeFields;
  }
};
