import { findQuantities } from '../../domain/quantity';
import type { UnitCode } from '../../domain/quantity/unit';
import type { AwardReference } from '../extraction/achievement-proposal';
import { awardCountedBy } from '../honours/award-count';
import { unitOfNoun } from './counted-noun';
import { reasonsOf } from './doubt-words';
import { type FigureName, namesOf } from './figure-name';
import { isNotAFigure } from './not-a-figure';
import type { Passage } from './passage';
import { periodBefore } from './period';
import { type Doubt, evidenceOf, type ReadDraft } from './proposal-draft';
import { rankScopeOf } from './reading';
import { scopeBefore } from './scope';
import { type StatedFigure, statedFiguresOf } from './stated-figure';
import { nounAfter } from './words-around';

const partKinds: ReadonlySet<string> = new Set(['share', 'rate', 'ratio', 'rank', 'multiple']);

type MeasuredUnit = { readonly unit: UnitCode | null; readonly inferred: boolean };

/** 同比增加, 比上年减少: what changed was said with the figure before. */
const bareChange = /^(?:[^，]{0,12}?(?:同比|环比|比|较)[^，]{0,8})?(?:净)?(?:增加|增长|减少|下降|提高|多|少)了?$/;

/** The unit as the measure word says; by the noun where there is none, or only 个. The next figure ends the noun (`5个嘎查412户`). */
const unitOf = (
  { quantity, before, after }: StatedFigure,
  noun: string,
  previous: StatedFigure | undefined,
): MeasuredUnit => {
  const isOfPrevious = quantity.kind === 'change' && previous?.quantity.measureWord === quantity.measureWord;
  if (isOfPrevious && bareChange.test(before) && nounAfter(after) === '') {
    return { unit: previous?.quantity.unit ?? quantity.unit, inferred: false };
  }
  const own = quantity.measureWord === '个' && quantity.kind === 'count' ? unitOfNoun(nounAfter(after)) : null;
  if (own !== null) return { unit: own, inferred: false };
  const said = quantity.unit !== null && quantity.unit !== 'item';
  if (said || partKinds.has(quantity.kind)) return { unit: quantity.unit, inferred: false };
  if (quantity.unit === null && quantity.measureWord !== null) return { unit: null, inferred: false };
  const counted = unitOfNoun(noun);
  return { unit: counted ?? 'item', inferred: quantity.unit === null && counted === null };
};

const labelWith = (award: AwardReference): string =>
  award.printedLevel === null || award.title.startsWith(award.printedLevel)
    ? award.title
    : `${award.printedLevel}以上${award.title}`;

const readFigure = (
  figure: StatedFigure,
  previous: StatedFigure | undefined,
  name: FigureName,
  articleRegion: string | null,
): ReadDraft => {
  const { quantity, passage } = figure;
  const level = name.movedFrom?.quantity;
  const isSameLevel = level !== undefined && level.kind === 'rate' && level.measureWord === quantity.measureWord;
  const kind = isSameLevel ? level.kind : quantity.kind;
  const { unit, inferred } = isSameLevel ? { unit: level.unit, inferred: false } : unitOf(figure, name.noun, previous);
  const award = kind === 'count' ? awardCountedBy({ ...figure, quantity: { ...quantity, unit } }) : null;
  const before = passage.text.slice(0, quantity.start);
  const words = passage.text.slice(quantity.start, quantity.end);
  const doubts: Doubt[] = [];
  if (name.mismatch !== null) doubts.push({ code: 'GROUP_SIZE_DIFFERS', parameters: name.mismatch });
  if (award === null && !name.certain) doubts.push({ code: 'LABEL_UNCERTAIN', parameters: { words } });
  if (quantity.certainty === 'unsure' && !inferred) {
    doubts.push({ code: 'FIGURE_UNCERTAIN', parameters: { words, reasons: reasonsOf(quantity.doubts) } });
  }
  if (award === null && inferred) doubts.push({ code: 'UNIT_UNCERTAIN', parameters: { words } });
  const label = award === null ? name.label : labelWith(award);
  const period = periodBefore(before);
  const scope = scopeBefore(before, articleRegion, award === null ? kind : 'award_count');
  return {
    doubts,
    group: name.list !== null ? `list:${name.list}` : award !== null ? `awards:${figure.earlier.length}` : null,
    draft: {
      label: label === '' ? words : label,
      population: award === null ? name.population : null,
      kind: award === null ? kind : 'award_count',
      value: quantity.value,
      upper: quantity.upper,
      numeral: quantity.numeral,
      magnitude: quantity.magnitude,
      comparator: quantity.comparator,
      hedge: quantity.hedge,
      unit,
      measureWord: quantity.measureWord,
      denominatorValue: isSameLevel ? level.denominatorValue : quantity.denominatorValue,
      trend: quantity.trend,
      rankOf: kind === 'rank' ? name.label : null,
      rankScope: rankScopeOf(figure, kind),
      relation: null,
      comparedWith: null,
      qualitativeCode: null,
      periodStart: period.periodStart,
      periodEnd: period.periodEnd,
      periodPrecision: period.periodPrecision,
      timeAspect: quantity.timeAspect,
      regionCode: scope.regionCode,
      adminLevel: scope.adminLevel,
      award,
      recipientKind: award?.recipientKind ?? null,
      evidence: evidenceOf(passage, quantity),
    },
  };
};

/** The figures of a passage, with what is doubtful about each. */
export const readFigures = (passage: Passage, articleRegion: string | null): readonly ReadDraft[] => {
  const quantities = findQuantities(passage.text);
  if (quantities.length === 0) return [];
  const asserted = statedFiguresOf(passage, quantities)
    .filter((figure) => !isNotAFigure(figure))
    .map(({ quantity }) => quantity);
  const figures = statedFiguresOf(passage, asserted);
  const names = namesOf(figures);
  return figures.flatMap((figure, index) => {
    const name = names[index];
    return name === undefined ? [] : [readFigure(figure, figures[index - 1], name, articleRegion)];
  });
};
