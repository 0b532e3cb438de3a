import { figureScalars } from '../../../../domain/quantity/figure';
import { readMeasure } from '../../../../importing/review/read-selection';
import type { Fields } from '../../../../importing/revision/revise';

/** What the sentence around a measure decides, and the measure alone cannot tell. */
const ofTheSentence: ReadonlySet<string> = new Set([
  'kind',
  'trend',
  'relation',
  'comparedWith',
  'qualitativeCode',
  'rankScope',
]);

/**
 * The fields of a figure after words were typed for its measure; null where they state no figure, or several. While the unit stays,
 * what the sentence decided stays too: `12.5个百分点` typed over `12.3个百分点` is a rise still.
 *
 * @example statedBy('近3.7万人', fields) // { value: 37000, numeral: '3.7', magnitude: 4, comparator: 'lt', hedge: '近', … }
 */
export const statedBy = (words: string, fields: Fields): Fields | null => {
  const stated = readMeasure(words.trim(), String(fields.label ?? ''));
  if (stated === null) return null;
  const read: Fields = stated;
  // 个 counts places and things alike: under the same measure word, the unit is what the sentence made of it.
  const keepsUnit = stated.unit === fields.unit || stated.measureWord === fields.measureWord;
  const names = [...figureScalars, 'unit'].filter(
    (name) => !keepsUnit || !(name === 'unit' || ofTheSentence.has(name)),
  );
  return { ...fields, ...Object.fromEntries(names.map((name) => [name, read[name] ?? null])) };
};
