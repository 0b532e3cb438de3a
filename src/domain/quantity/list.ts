import { clauseBefore } from './clause';
import type { Measure } from './measure';
import { toNumber } from './number/decimal';
import type { Numeral } from './number/numeral';
import { readPlainMeasure } from './plain-measure';
import { withSharedMagnitude } from './range';
import type { Reading } from './read-measures';
import { rateUnit, unitOf } from './unit';

const separators: ReadonlySet<string> = new Set(['、', '和', '与', '及', '以及', '，', ',', '或']);

const isListed = (text: string, end: number, start: number): boolean =>
  start - end <= 2 && separators.has(text.slice(end, start));

/** The measure of a number that stands before others in a list and shares their unit: 2.9 in `2.9、1.1、3.5个百分点`. */
const sharing = (text: string, numeral: Numeral, last: Measure): Measure => {
  const own = readPlainMeasure(text, numeral);
  const kept = withSharedMagnitude(own, last);
  return {
    ...kept,
    form: last.form,
    unit: last.unit,
    measureWord: last.measureWord,
    denominator: last.denominator,
    measured: true,
    doubts: kept.doubts.filter((doubt) => doubt !== 'unit_unknown' && doubt !== 'measure_word_missing'),
  };
};

/** The number of a reading that has no unit of its own behind it; a noun before it gives way to a unit printed for the list. */
const withoutOwnUnit = (reading: Reading | undefined): Numeral | null => {
  if (reading?.kind === 'other') return reading.reason === 'no_unit' ? reading.numeral : null;
  if (reading?.measure.form !== 'plain' || reading.measure.measureWord !== null) return null;
  return unitOf(reading.measure.unit ?? '')?.kind === 'money' ? null : reading.measure.head;
};

const gives = (measure: Measure): boolean =>
  measure.head !== null && (measure.form === 'plain' || measure.form === 'rate') && measure.unit !== null;

/** Gives each number of a list the unit or denominator that is printed once, behind the last: 44.75、51.02%. */
export const withSharedUnits = (text: string, readings: readonly Reading[]): readonly Reading[] => {
  const shared = [...readings];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [reading, next] = [shared[at], shared[at + 1]];
    const numeral = withoutOwnUnit(reading);
    if (numeral === null || next?.kind !== 'measure' || !gives(next.measure)) continue;
    const own = readPlainMeasure(text, numeral);
    if (!isListed(text, own.end, next.measure.start) || /[，,]/.test(text.charAt(own.end))) continue;
    shared[at] = { kind: 'measure', measure: sharing(text, numeral, next.measure) };
  }
  return shared;
};

/** No number that a rate's population governs stands further behind it. */
const populationReach = 40;

/** 每千常住人口执业医师3.6人|、注册护士|4.1人: the same population governs what 、 or 和 adds. */
const isNextOfPopulation = (gap: string): boolean => /^(?:、|和|及|以及|与)[^，。；：！？、\d\n]{2,16}$/.test(gap);

/** 每十万活产儿…10.8例: gives the figures behind a population its rate unit. */
export const withPopulations = (text: string, readings: readonly Reading[]): readonly Reading[] => {
  let population: { readonly value: number; readonly end: number } | null = null;
  let previous: Measure | null = null;
  return readings.map((reading) => {
    if (reading.kind === 'other') {
      if (reading.reason !== 'denominator' || reading.numeral === null) return reading;
      population = { value: toNumber(reading.numeral.value), end: reading.numeral.end };
      previous = null;
      return reading;
    }
    const { measure } = reading;
    if (population === null || measure.form !== 'plain') return reading;
    const from = previous?.end ?? population.end;
    const gap = text.slice(from, Math.min(measure.start, from + populationReach + 1));
    const governs =
      previous === null
        ? gap.length <= populationReach && !/[。；！？\n]/.test(gap)
        : isListed(text, from, measure.start) || isNextOfPopulation(gap);
    const unit = rateUnit(population.value);
    const isPart = measure.unit === 'percent' || measure.unit === 'percentage_point' || measure.unit === 'times';
    if (!governs || isPart || population.value < 100) {
      population = null;
      return reading;
    }
    previous = measure;
    return {
      kind: 'measure',
      measure: {
        ...measure,
        form: unit === null ? 'plain' : 'rate',
        unit: unit ?? measure.unit,
        denominator: population.value,
      },
    };
  });
};

/** 分别下降到9.8/10万、3.2‰: one verb for figures of several units. */
const isRespective = (text: string, first: Measure | undefined): boolean =>
  first !== undefined && clauseBefore(text, first.start).includes('分别');

/** Where each measure's list begins: figures that only 、 和 与 及 part, of one unit or told apart by 分别. A measure alone begins its own list. */
export const listStarts = (text: string, measures: readonly Measure[]): readonly number[] => {
  const starts: number[] = [];
  measures.forEach((measure, index) => {
    const before = measures[index - 1];
    const joined =
      before !== undefined &&
      isListed(text, before.end, measure.start) &&
      (before.unit === measure.unit || isRespective(text, measures[starts[index - 1] ?? 0]));
    starts.push(joined ? (starts[index - 1] ?? index) : index);
  });
  return starts;
};
