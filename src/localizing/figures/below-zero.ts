import words from './below-zero.json';
import type { FigureLanguage } from './language';
import type { Draft } from './stated-figure';

/** A temperature below zero is a unit of its own, so that numbers are never negative: 零下38℃ is 38 of it. */
export const belowZero = 'below_zero';

/** A minus sign before a number, where nothing before it makes a range of it: 5-10 ℃ has none. */
const minus = /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}%°℃)）])[-−－–]\s?$/u;

type Sign = { readonly before: RegExp; readonly after: RegExp };

const either = (phrases: readonly string[]): string => phrases.map((phrase) => phrase.replaceAll(' ', '\\s')).join('|');

const signOf = ({
  before,
  after,
}: {
  readonly before: readonly string[];
  readonly after: readonly string[];
}): Sign => ({
  before: new RegExp(`(?:${either(before)})\\s?$`, 'iu'),
  after: after.length === 0 ? /(?!)/ : new RegExp(`^\\s?(?:${either(after)})(?!\\p{L})`, 'iu'),
});

const signs: Readonly<Record<FigureLanguage, Sign>> = {
  zh: signOf(words.zh),
  en: signOf(words.en),
  mn: signOf(words.mn),
  'mn-Mong': signOf(words['mn-Mong']),
};

/** No sign is longer, with the blank beside it. */
const reach = 24;

const isTemperature = ({ units }: Draft): boolean => units.includes('celsius');

/** 零下30多度, хасах 18-аас: what is said of temperatures alone makes one of a number without a unit. */
const alone = /(?:零下|хасах\s)$/i;

const isNumber = ({ units, hasUnit }: Draft): boolean => !hasUnit || units[0] === 'count';

/** The draft with its sign, where it has one. */
const signed = (text: string, draft: Draft, { before, after }: Sign): Draft => {
  const left = text.slice(Math.max(0, draft.start - reach), draft.start);
  if (!isTemperature(draft) && !(isNumber(draft) && alone.test(left))) return draft;
  const lead = before.exec(left) ?? minus.exec(left);
  const tail = after.exec(text.slice(draft.end, draft.end + reach));
  if (lead === null && tail === null) return draft;
  return {
    ...draft,
    start: draft.start - (lead?.[0].length ?? 0),
    end: draft.end + (tail?.[0].length ?? 0),
    units: [belowZero],
  };
};

const isBelow = (draft: Draft | undefined): draft is Draft => draft?.units[0] === belowZero;

/** 10 to 20 degrees, between 10 and 20 degrees: the first has no unit of its own. */
const joined = /^\D*\d+(?:\.\d+)?\s?(?:[-–—~～至到]|to|or|and)\s?\d/;

const isRange = (text: string, one: Draft, other: Draft): boolean => joined.test(text.slice(one.start, other.end));

/**
 * Tells temperatures below zero from those above, by the words of a language beside them. In a range whose unit is printed once, a sign
 * behind is that of both bounds, and one before may be.
 */
export const withSigns = (text: string, drafts: readonly Draft[], language: FigureLanguage): readonly Draft[] => {
  const read = drafts.map((draft) => signed(text, draft, signs[language]));
  return read.map((draft, at) => {
    const [before, after] = [read[at - 1], read[at + 1]];
    if (!isTemperature(draft)) return draft;
    if (isBelow(after) && isRange(text, draft, after)) return { ...draft, units: [belowZero] };
    if (isBelow(before) && isRange(text, before, draft)) return { ...draft, units: [...draft.units, belowZero] };
    return draft;
  });
};
