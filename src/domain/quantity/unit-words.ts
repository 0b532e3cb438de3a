import type { UnitCode } from './unit';
import en from './wording/units-en.json';
import mn from './wording/units-mn.json';
import mnMong from './wording/units-mn-mong.json';
import zhHans from './wording/units-zh-hans.json';

/** A unit's words in one locale, in the fields of the content type. `one` and `other` are plural categories of CLDR. */
export type UnitWords = {
  readonly one: string;
  readonly other: string;
  /** What is set beside a number where space is short: `%`, `km`; null where the word is used. */
  readonly symbol: string | null;
};

export type NamedUnitWords = UnitWords & { readonly name: string };

const tables: Readonly<Record<string, Readonly<Record<UnitCode, NamedUnitWords>>>> = {
  'zh-Hans': zhHans,
  'mn-Mong': mnMong,
  mn,
  en,
};

/**
 * The words of a unit that a newsroom starts with; editors may change theirs. Null where the locale has none.
 *
 * @example unitWords('person_time', 'zh-Hans') // { name: '人次', one: '人次', other: '人次', symbol: null }
 */
export const unitWords = (code: UnitCode, locale: string): NamedUnitWords | null =>
  (Object.hasOwn(tables, locale) ? tables[locale]?.[code] : undefined) ?? null;
