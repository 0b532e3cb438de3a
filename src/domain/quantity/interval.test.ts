import { describe, expect, it } from 'vitest';
import { emptyFigure, type Figure } from './figure';
import { interval } from './interval';
import cases from './interval.cases.json';

describe('The interval of a figure', () => {
  it.each(cases)('is what $text allows', ({ figure, interval: expected }) => {
    // @NOTE JSON knows no comparators, only texts.
    expect(interval({ ...emptyFigure, ...(figure as Partial<Figure>) })).toEqual(expected);
  });
});
