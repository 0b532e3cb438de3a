import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { locales } from '../../../config/locales';
import {
  achievementKinds,
  comparators,
  comparedWith,
  magnitudes,
  qualitativeCodes,
  relations,
} from '../achievement/enumerations';
import { checkFigure } from './check-figure';
import { emptyFigure, type Figure } from './figure';
import { phrase, phrasedLocales } from './phrase';
import cases from './phrase.cases.json';
import { phraseStyles } from './phrase-style';
import { units } from './unit';
import { unitWords } from './unit-words';
import statements from './wording/statements-mn-mong.json';

const empty: Figure = { kind: 'count', ...emptyFigure };

const say = (figure: Figure, locale: string, style: (typeof phraseStyles)[number]): string =>
  phrase(figure, figure.unit === null ? null : unitWords(figure.unit, locale), locale, style);

/** @NOTE The cases are typed by hand in a data file; the enumerations in them are strings to the compiler. */
const figureOf = (stated: object): Figure => ({ ...empty, ...stated });

const rows = cases.flatMap(({ says, figure, ...said }) =>
  Object.entries(said).flatMap(([locale, phrases]) =>
    phrases.map((expected, index) => ({
      says,
      figure: figureOf(figure),
      locale,
      style: phraseStyles[index] ?? 'FULL',
      expected,
    })),
  ),
);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a figure in words', () => {
  it.each(rows)('$says in $locale, $style: $expected', ({ figure, locale, style, expected }) => {
    expect(say(figure, locale, style)).toBe(expected);
  });

  it.each(cases)('is asked only of a figure that agrees with itself: $says', ({ figure }) => {
    expect(checkFigure(figureOf(figure))).toEqual([]);
  });

  it('has a wording for every locale of the newsroom', () => {
    expect(phrasedLocales.toSorted()).toEqual(locales.map(({ code }) => code).toSorted());
  });

  it('is told in English in a locale that has no wording', () => {
    expect(phrase({ ...empty, value: 1745 }, null, 'fr', 'FULL')).toBe('1,745');
  });

  it('uses the words that an editor gave the unit', () => {
    const words = { one: 'lecture', other: 'lectures', symbol: null };
    const figure = figureOf({ value: 88000, numeral: '8.8', magnitude: 4, comparator: 'gt', unit: 'session' });
    expect(phrase(figure, words, 'en', 'FULL')).toBe('more than 88,000 lectures');
  });

  it('trusts the value where the numeral does not agree with it', () => {
    expect(say(figureOf({ value: 5, numeral: '8.8', magnitude: 4, unit: 'person' }), 'zh-Hans', 'FULL')).toBe('5人');
  });

  it('never asks Intl for Mongolian script, which would answer in Cyrillic', () => {
    const refuse = (): never => {
      throw new Error('Intl knows no mn-Mong');
    };
    vi.spyOn(Intl, 'NumberFormat').mockImplementation(refuse);
    vi.spyOn(Intl, 'PluralRules').mockImplementation(refuse);
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(refuse);
    for (const { figure } of cases) {
      for (const style of phraseStyles) {
        expect(say(figureOf(figure), 'mn-Mong', style)).not.toMatch(/[0-9\p{Script=Cyrillic}\p{Script=Han}]/u);
      }
    }
  });
});

const scaleWords: Readonly<Record<string, number | undefined>> = {
  million: 6,
  billion: 9,
  trillion: 12,
  сая: 6,
  тэрбум: 9,
  'их наяд': 12,
  万: 4,
  亿: 8,
  万亿: 12,
  千: 3,
  百万: 6,
  ...Object.fromEntries(Object.entries(statements.powers).map(([power, word]) => [word, Number(power)])),
};

const asciiDigits = (text: string): string => text.replace(/[᠐-᠙]/g, (digit) => String(digit.charCodeAt(0) - 0x1810));

/** Reads a phrase of a bare number back: its digits, and the scale word after them. */
const numberIn = (text: string): number => {
  const [, digits = '', word = ''] = /^([\d,.\u00a0]*\d)[\s\u00a0]*(.*)$/.exec(asciiDigits(text)) ?? [];
  const power = scaleWords[word.replaceAll('\u00a0', ' ')] ?? 0;
  return Number(`${digits.replace(/[,\u00a0]/g, '')}e${power}`);
};

const printedFigures = fc
  .record({ coefficient: fc.integer({ min: 0, max: 99_999_999 }), scale: fc.integer({ min: 0, max: 3 }) })
  .chain(({ coefficient, scale }) =>
    fc.constantFrom(...magnitudes).map((magnitude): Figure => {
      const numeral = (coefficient / 10 ** scale).toFixed(scale);
      return { ...empty, numeral, magnitude, value: Number(`${numeral}e${magnitude}`), comparator: 'eq' };
    }),
  );

const anyFigures: fc.Arbitrary<Figure> = fc.record({
  kind: fc.constantFrom(...achievementKinds),
  value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  upper: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  numeral: fc.option(fc.oneof(fc.string(), fc.nat().map(String))),
  magnitude: fc.option(fc.integer()),
  comparator: fc.option(fc.constantFrom(...comparators)),
  hedge: fc.option(fc.constantFrom('余', '多', '来', '超', '左右', '强', '数', 'x')),
  unit: fc.option(fc.constantFrom(...units.map(({ code }) => code))),
  measureWord: fc.option(fc.string()),
  denominatorValue: fc.option(fc.integer()),
  trend: fc.constant(null),
  relation: fc.option(fc.constantFrom(...relations)),
  comparedWith: fc.option(fc.constantFrom(...comparedWith)),
  qualitativeCode: fc.option(fc.constantFrom(...qualitativeCodes)),
  rankScope: fc.constant(null),
});

describe('any figure', () => {
  it.each(phrasedLocales)('says its exact number in %s', (locale) => {
    fc.assert(
      fc.property(printedFigures, (figure) => {
        expect(numberIn(say(figure, locale, 'PLAIN'))).toBe(figure.value);
      }),
      { numRuns: 500 },
    );
  });

  it.each(phrasedLocales)('can be said in %s, however wrong its fields are', (locale) => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...phraseStyles), (figure, style) => {
        expect(say(figure, locale, style)).not.toMatch(/undefined|null|NaN/);
      }),
      { numRuns: 500 },
    );
  });
});
