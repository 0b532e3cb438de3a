import { describe, expect, it } from 'vitest';
import { checkFigure } from './check-figure';
import cases from './check-figure.cases.json';
import { emptyFigure, type Figure } from './figure';

const empty: Figure = { kind: 'count', ...emptyFigure };

/** @NOTE The cases are typed by hand in a data file; the enumerations in them are strings to the compiler. */
const figureOf = (stated: object): Figure => ({ ...empty, ...stated });

describe('a figure', () => {
  it.each(cases.holds)('holds: $says', ({ figure }) => {
    expect(checkFigure(figureOf(figure))).toEqual([]);
  });

  it.each(cases.refused)('is refused: $says', ({ figure, codes }) => {
    expect(checkFigure(figureOf(figure)).map(({ code }) => code)).toEqual(codes);
  });

  it('is told what is wrong and what to do, at the field', () => {
    const figure = figureOf({ value: 8800, numeral: '8.8', magnitude: 4, unit: 'session' });
    const [problem] = checkFigure(figure);
    expect(problem?.at).toBe('numeral');
    expect(problem?.message).toContain('8.8 × 10^4 is not 8800');
    expect(problem?.messageZh).toContain('8.8 × 10^4 不等于 8800');
  });
});
