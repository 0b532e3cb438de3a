import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { GlossaryTerm } from '../glossary/glossary-term';
import type { Check } from './check';
import type { CheckInput } from './check-input';
import { isRounding } from './figure-level';
import { runChecks } from './run-checks';

/** A line of a file in `cases`: what is found in a translation, as `CODE` or `CODE words of the target`. */
type Case = {
  readonly locale: string;
  readonly source: string;
  readonly target: string;
  readonly finds: readonly string[];
  readonly level?: string;
  readonly repair?: string;
  readonly kind?: CheckInput['kind'];
  readonly maxLength?: number;
  readonly terms?: readonly Partial<GlossaryTerm>[];
  readonly names?: CheckInput['names'];
  readonly others?: readonly string[];
};

const term = (given: Partial<GlossaryTerm>): GlossaryTerm => ({
  source: '',
  rendering: null,
  forbidden: [],
  kind: 'general',
  note: null,
  bearsNumber: false,
  ...given,
});

const inputOf = ({ locale, source, target, kind, maxLength, terms, names, others }: Case): CheckInput => ({
  source,
  target,
  sourceLocale: 'zh-Hans',
  targetLocale: locale,
  kind: kind ?? 'string',
  maxLength: maxLength ?? null,
  terms: (terms ?? []).map(term),
  names: names ?? [],
  others: others ?? [],
});

const folder = path.join(__dirname, 'cases');
const casesOf = (file: string): readonly Case[] => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

const said = (found: readonly Check[], target: string, expected: readonly string[]): readonly string[] =>
  found.map(({ code, target: span }, index) =>
    expected[index]?.includes(' ') && span !== null ? `${code} ${target.slice(span.start, span.end)}` : code,
  );

describe.each(readdirSync(folder))('%s:', (file) => {
  it.each(casesOf(file).map((one) => [one.locale, one.source, one.target, one.finds, one] as const))(
    'in %s of %s, %s finds %j',
    (_locale, _source, target, finds, given) => {
      const found = runChecks(inputOf(given));
      expect(said(found, target, finds)).toEqual(finds);
      if (given.repair !== undefined) expect(found[0]?.repair).toBe(given.repair);
      if (given.level !== undefined) expect(found[0]?.level).toBe(given.level);
      for (const { message, messageZh } of found) expect(message + messageZh).not.toMatch(/\{\w+\}/);
    },
  );
});

describe('The checks', () => {
  it('cry no alarm over right translations of the cases of “figures agree”', () => {
    const cases = ['en', 'mn', 'mn-Mong'].flatMap((name) =>
      readFileSync(path.join(__dirname, '../figures/cases', `${name}.jsonl`), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
    );
    const right = cases.filter(({ agree, sourceLocale }) => agree && /^zh/.test(sourceLocale));
    // @NOTE Those in Mongolian script are written with plain spaces, which is what the check of connectors finds.
    const alarms = right.flatMap(({ source, target, targetLocale }) =>
      runChecks(inputOf({ locale: targetLocale, source, target, finds: [] }))
        .filter(({ code }) => code !== 'TRANSLATED_CONNECTOR_LOST')
        .map((check) => [check.code, target]),
    );
    expect(right.length).toBeGreaterThan(100);
    expect(alarms).toEqual([]);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '全乡',
      '120人',
      '，',
      '<1>',
      '</1>',
      '<2/>',
      '\\',
      ' ',
      '\u202f',
      '\u180e',
      'ᠤᠨ',
      'the ',
      '（',
      '”',
      '3.2万',
      'холбоо',
    ),
    fc.string(),
  );
  const text = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''));
  const locale = fc.constantFrom('en', 'mn', 'mn-Mong', 'fr', 'ja', 'x-odd');

  it('never throw, tell places within the texts, and mend what they say they mend', () => {
    fc.assert(
      fc.property(text, text, locale, (source, target, tag) => {
        const terms = [{ source: '全乡', rendering: 'the township', forbidden: ['holboo'] }];
        const input = inputOf({
          locale: tag,
          source,
          target,
          finds: [],
          terms,
          names: [{ source: '120', target: 'Q' }],
        });
        for (const check of runChecks(input)) {
          for (const [span, whole] of [
            [check.source, source],
            [check.target, target],
          ] as const) {
            if (span === null) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(whole.length);
          }
          if (check.repair !== null && check.code === 'TRANSLATED_CONNECTOR_LOST') {
            const again = runChecks({ ...input, target: check.repair });
            expect(again.filter(({ code }) => code === check.code)).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  /** The fastest of some rounds: what a busy machine adds is not counted. */
  const fastest = (rounds: number, run: () => void): number =>
    Math.min(
      ...Array.from({ length: rounds }, () => {
        const begun = performance.now();
        run();
        return performance.now() - begun;
      }),
    );

  it.each(['the ', '（', '"', 'ᠠ ', '，', '中·', '<1>', 'A. ', ' ', '…', '1) ', 'а-', '\\'])(
    'take time that grows with the text, of %j, too',
    (words) => {
      const time = (count: number): number => {
        const input = inputOf({ locale: 'en', source: '全乡有'.repeat(count), target: words.repeat(count), finds: [] });
        return fastest(3, () => void runChecks(input));
      };
      time(500);
      // @NOTE 12 times the text: 144 times as long is quadratic. A busy machine is given three tries.
      const isLinear = [1, 2, 3].some(() => time(12_000) < Math.max(60, time(1000) * 12 * 6));
      expect(isLinear).toBe(true);
    },
  );

  it('tell little of a text that is long and wrong throughout', () => {
    const input = inputOf({ locale: 'en', source: '全乡有120人。', target: 'long '.repeat(10_000), finds: [] });
    const told = runChecks({ ...input, others: ['short '.repeat(8_000)] });
    expect(told.map(({ code }) => code)).toContain('TRANSLATED_WORD_DOUBLED');
    expect(JSON.stringify(told).length).toBeLessThan(50_000);
    const longer = runChecks({ ...input, target: 'long '.repeat(400_000) });
    expect(longer.map(({ code, level }) => `${code} ${level}`)).toEqual(['SEGMENT_TOO_LONG error']);
  });

  it('ask Intl nothing', () => {
    const intl = [vi.spyOn(Intl, 'Segmenter'), vi.spyOn(Intl, 'NumberFormat'), vi.spyOn(Intl, 'Collator')];
    runChecks(inputOf({ locale: 'mn-Mong', source: '全乡有120人。', target: 'ᠮᠣᠩᠭᠣᠯ ᠤᠨ ᠑᠒᠐ ᠬᠦᠮᠦᠨ᠃', finds: [] }));
    for (const spy of intl) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it.each([
    [88_123n, 88_000n, true],
    [36_200n, 36_000n, true],
    [120n, 125n, false],
    [128n, 182n, false],
    [95n, 100n, false],
    [1_234n, 1_200n, true],
  ])('%i stated as %i is a rounding: %s', (source, target, expected) => {
    expect(isRounding({ n: source, d: 1n }, { n: target, d: 1n })).toBe(expected);
  });
});
