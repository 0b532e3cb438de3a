import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRendering, renderingText } from './find-rendering';
import { createTermFinder } from './find-terms';
import { numberBearing } from './glossary-term';
import renderings from './renderings.cases.json';
import terms from './terms.cases.json';
import { termsIn } from './terms-in';

// @NOTE JSON imports have no tuple types.
const termCases = terms as unknown as readonly (readonly [string, readonly string[], readonly string[]])[];
const renderingCases = renderings as unknown as readonly (readonly [string, string, string, boolean])[];

describe('A glossary', () => {
  it.each(termCases)('finds in %s of %j the terms %j', (text, sources, expected) => {
    const hits = createTermFinder(sources.map((source) => ({ source })))(text);
    expect(hits.map(({ term }) => term.source)).toEqual(expected);
  });

  it('finds terms in whatever text, each where it stands and none within another', () => {
    const chinese = fc.string({ unit: fc.constantFrom('全', '国', '妇', '联', '红', '旗', '，'), maxLength: 40 });
    const sources = fc.array(
      fc.string({ unit: fc.constantFrom('全', '国', '妇', '联', '红'), minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(chinese, sources, (text, all) => {
        const hits = createTermFinder(all.map((source) => ({ source })))(text);
        for (const { start, end, term } of hits) expect(text.slice(start, end)).toBe(term.source);
        const within = hits.some((one) =>
          hits.some(
            (other) => one.start >= other.start && one.end <= other.end && one.term.source !== other.term.source,
          ),
        );
        expect(within).toBe(false);
        for (const source of all) expect(!text.includes(source) || hits.length > 0).toBe(true);
      }),
    );
  });

  it('finds a term that codes part, with its place in the notation', () => {
    const finder = createTermFinder([{ source: '三八红旗手' }]);
    expect(termsIn('全国<1>三八</1>红旗手', finder)).toMatchObject([{ start: 5, end: 14 }]);
  });

  it('tells which terms bear a number', () => {
    expect(numberBearing([{ bearsNumber: true }, { bearsNumber: false }])).toHaveLength(1);
  });
});

describe('A rendering', () => {
  it.each(renderingCases)('in %s, %s, occurs in %s: %s', (locale, rendering, target, expected) => {
    expect(findRendering(renderingText(target), rendering, locale).length > 0).toBe(expected);
  });
});
