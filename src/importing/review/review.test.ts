import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../domain/problem';
import { extract } from '../extract';
import { type Decision, readDecisions } from './decision';
import { readMeasure } from './read-selection';
import { reviewOf, unwarned } from './review';
import { itemsOf, placeOf, type Review } from './review-item';
import { reviewedExtraction } from './reviewed-extraction';

const source = [
  '草原护士走进百村',
  '本报记者 乌兰 通讯员 王静',
  '去年以来，全旗组织义诊1200场，参与人次超3.6万。培训时长为10天，护理员满意率达到96.5%。',
  '▲护士在毡房里量血压。（乌兰 摄）',
  '3名护士获评全国优秀护士，护士长王静获评全国三八红旗手。',
].join('\n');
const extraction = extract(source, 'utf-8');

const place = (words: string) => ({ start: source.indexOf(words), end: source.indexOf(words) + words.length });

const decided = (...decisions: readonly Decision[]): Review => {
  const review = reviewOf(extraction, decisions);
  if (isProblem(review)) throw new Error(review.message);
  return review;
};

const idOf = (words: string): string => {
  const item = itemsOf(decided()).find((one) => source.slice(placeOf(one).start, placeOf(one).end) === words);
  if (item === undefined) throw new Error(`Nothing was read at ${words}`);
  return item.id;
};

const figure = (review: Review, id: string) => review.figures.find((item) => item.id === id);
const sessions = idOf('1200场');
const visits = idOf('超3.6万');
const caption = decided().captions[0]?.id ?? '';

describe('A review', () => {
  it('begins with every proposal undecided, in the order of the text', () => {
    const items = itemsOf(decided());
    expect(items.length).toBeGreaterThan(5);
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['proposed']));
    const starts = items.map((item) => placeOf(item).start);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  it('confirms, rejects and reopens', () => {
    const review = decided(
      { kind: 'confirm', items: [sessions, visits] },
      { kind: 'reject', items: [visits] },
      { kind: 'reopen', items: [sessions] },
    );
    expect([figure(review, sessions)?.state, figure(review, visits)?.state]).toEqual(['proposed', 'rejected']);
  });

  it('keeps what was read beside what an editor corrected, and stays corrected when it is confirmed', () => {
    const review = decided(
      { kind: 'correct', item: sessions, fields: { value: 1300, numeral: '1300' } },
      { kind: 'confirm', items: [sessions] },
    );
    expect(figure(review, sessions)).toMatchObject({
      state: 'corrected',
      problems: [],
      proposal: { value: 1300 },
      read: { value: 1200 },
    });
  });

  it('names what does not agree in a correction', () => {
    const review = decided({ kind: 'correct', item: sessions, fields: { value: 1300, label: ' ' } });
    expect(figure(review, sessions)?.problems.map(({ code }) => code)).toEqual([
      'REVIEW_WORDS_MISSING',
      'FIGURE_NUMERAL_DIFFERS',
    ]);
  });

  it('corrects the words of the article', () => {
    expect(decided({ kind: 'correct', item: 'article', fields: { title: '草原护士' } }).article.title).toBe('草原护士');
  });

  it('adds a figure that was rejected before it was read, as the sentence states it', () => {
    const review = decided({ kind: 'reject', items: [sessions] }, { kind: 'add', of: 'figure', ...place('1200场') });
    expect(figure(review, `figure:added:${place('1200场').start}-${place('1200场').end}`)).toMatchObject({
      state: 'confirmed',
      read: null,
      proposal: { value: 1200, unit: 'session' },
    });
  });

  it('adds a caption and an honoree without the blanks around them', () => {
    const { start, end } = place('\n去年以来，');
    const review = decided(
      { kind: 'add', of: 'caption', start, end },
      { kind: 'add', of: 'honoree', ...place('乌兰') },
    );
    expect(review.captions.map(({ proposal: { text } }) => text)).toContain('去年以来，');
    expect(review.honorees.map(({ proposal: { name } }) => name)).toContain('乌兰');
  });

  it('makes nothing of a doubtful holder until somebody confirms it', () => {
    const doubtful = { ...extraction, honorees: extraction.honorees.map((one) => ({ ...one, uncertain: true })) };
    const made = (...decisions: readonly Decision[]): readonly string[] => {
      const review = reviewOf(doubtful, decisions);
      if (isProblem(review)) throw new Error(review.message);
      return reviewedExtraction(doubtful, review).honorees.map(({ name }) => name);
    };
    expect(made()).toEqual([]);
    expect(made({ kind: 'confirm', items: doubtful.honorees.map(({ key }) => `honoree:${key}`) })).toEqual(['王静']);
  });

  it('merges two figures of a sentence over the words of both, and splits them again', () => {
    const merged = decided({ kind: 'merge', items: [sessions, visits] });
    const span = figure(merged, sessions)?.proposal.evidence;
    expect(source.slice(span?.measureStart, span?.measureEnd)).toBe('1200场，参与人次超3.6万');
    expect(figure(merged, visits)).toBeUndefined();
    const parted = decided(
      { kind: 'merge', items: [sessions, visits] },
      { kind: 'split', item: sessions, at: place('，参与').start },
    );
    expect(figure(parted, sessions)?.proposal).toMatchObject({ value: 1200, unit: 'session' });
  });

  it('splits a caption at an offset', () => {
    const review = decided({ kind: 'split', item: caption, at: place('（乌兰').start });
    expect(review.captions.map(({ proposal: { text } }) => text)).toEqual(['▲护士在毡房里量血压。', '（乌兰 摄）']);
  });

  it.each([
    ['REVIEW_ITEM_UNKNOWN', { kind: 'confirm', items: ['figure:none'] }],
    ['REVIEW_ITEM_UNKNOWN', { kind: 'split', item: 'figure:none', at: 3 }],
    ['REVIEW_FIELD_UNKNOWN', { kind: 'correct', item: sessions, fields: { documentId: 'x' } }],
    ['REVIEW_FIELD_UNKNOWN', { kind: 'correct', item: sessions, fields: { constructor: 'x' } }],
    ['REVIEW_VALUE_UNFIT', { kind: 'correct', item: sessions, fields: { kind: 'number' } }],
    ['REVIEW_VALUE_UNFIT', { kind: 'correct', item: sessions, fields: { unit: 'parsec' } }],
    ['REVIEW_VALUE_UNFIT', { kind: 'correct', item: sessions, fields: { value: '1200' } }],
    ['REVIEW_SELECTION_EMPTY', { kind: 'add', of: 'figure', start: source.length, end: source.length + 4 }],
    ['REVIEW_ITEM_EXISTS', { kind: 'add', of: 'honoree', ...place('乌兰') }],
    ['REVIEW_CANNOT_MERGE', { kind: 'merge', items: [sessions, caption] }],
    ['REVIEW_CANNOT_MERGE', { kind: 'merge', items: [sessions, sessions] }],
    ['REVIEW_CANNOT_MERGE', { kind: 'merge', items: [caption, caption] }],
    ['REVIEW_CANNOT_SPLIT', { kind: 'split', item: sessions, at: 0 }],
  ] satisfies readonly (readonly [string, Decision])[])('refuses with %s', (code, decision) => {
    const first: Decision = { kind: 'add', of: 'honoree', ...place('乌兰') };
    const review = reviewOf(extraction, [first, decision]);
    expect(isProblem(review) ? review.code : null).toBe(code);
  });

  it('confirms at once only what carries no warning, and no member of a doubtful group', () => {
    const review = decided({ kind: 'confirm', items: unwarned(decided()) });
    for (const { state, warnings } of itemsOf(review))
      expect(state).toBe(warnings.length > 0 ? 'proposed' : 'confirmed');
  });
});

describe('What a review wants stored', () => {
  it('leaves out what was rejected and numbers the captions anew', () => {
    const review = decided(
      { kind: 'reject', items: [sessions] },
      { kind: 'split', item: caption, at: place('（乌兰').start },
    );
    const stored = reviewedExtraction(extraction, review);
    expect(stored.achievements.map(({ key }) => `figure:${key}`)).not.toContain(sessions);
    expect(stored.captions.map(({ order }) => order)).toEqual([1, 2]);
  });

  it('keeps every warning beside the proposal that it concerns', () => {
    const damaged = extract(`${source}\n▲▲护士护士在毡房在毡房里 大国 匠。`, 'utf-8');
    const review = reviewOf(damaged, []);
    if (isProblem(review)) throw new Error(review.message);
    expect(reviewedExtraction(damaged, review).warnings.length).toBe(damaged.warnings.length);
  });
});

const ids = itemsOf(decided()).map(({ id }) => id);
const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('confirm', 'reject', 'reopen', 'take'),
    items: fc.subarray(ids),
  }),
  fc.record({ kind: fc.constant('split'), item: fc.constantFrom(...ids), at: fc.nat(source.length) }),
  fc.record({ kind: fc.constant('merge'), items: fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)) }),
  fc
    .record({
      kind: fc.constant('add'),
      of: fc.constantFrom('figure', 'caption', 'honoree'),
      start: fc.nat(source.length),
      length: fc.integer({ min: 1, max: 40 }),
    })
    .map(({ length, ...rest }) => ({ ...rest, end: rest.start + length })),
) as fc.Arbitrary<Decision>;

describe('Any decisions', () => {
  it('leave proposals with ids of their own, each cut from the source, or are refused', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 12 }), (decisions) => {
        const review = reviewOf(extraction, decisions);
        if (isProblem(review)) return;
        const items = itemsOf(review);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        for (const item of items) {
          const { start, end } = placeOf(item);
          expect(0 <= start && start < end && end <= source.length).toBe(true);
          if (item.kind === 'caption') continue;
          const { evidence } = item.proposal;
          expect(source.slice(evidence.sentenceStart, evidence.sentenceEnd)).toBe(evidence.sourceSentence);
          expect(evidence.sentenceStart <= start && end <= evidence.sentenceEnd).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('survive JSON', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 5 }), (decisions) => {
        expect(readDecisions(JSON.parse(JSON.stringify(decisions)))).toEqual(decisions);
      }),
    );
  });

  it.each([
    null,
    {},
    [null],
    [{ kind: 'confirm' }],
    [{ kind: 'confirm', items: [1] }],
    [{ kind: 'merge', items: ['a'] }],
    [{ kind: 'add', of: 'article', start: 0, end: 1 }],
    [{ kind: 'add', of: 'figure', start: 2, end: 1 }],
    [{ kind: 'split', item: 'a', at: -1 }],
    [{ kind: 'correct', item: 'a', fields: [] }],
    [{ kind: 'publish', items: [] }],
  ])('that are none are not read: %j', (value) => {
    expect(readDecisions(value)).toBeNull();
  });
});

describe('A typed measure', () => {
  it.each([
    ['近3.7万人', { value: 37_000, comparator: 'approx', unit: 'person', numeral: '3.7', magnitude: 4 }],
    ['10至12天', { value: 10, upper: 12, comparator: 'range', unit: 'day' }],
    ['96.5%', { value: 96.5, kind: 'share' }],
  ])('%s fills the facts', (words, facts) => {
    expect(readMeasure(words)).toMatchObject(facts);
  });

  it('is read with what it measures, where it says nothing alone', () => {
    expect(readMeasure('81.2岁', '全区妇女人均预期寿命')).toMatchObject({ value: 81.2, kind: 'mean' });
    expect(readMeasure('很多人', '完成服务3次')).toBeNull();
  });

  it.each(['', '很多人', '3人和5人'])('%s fills none', (words) => {
    expect(readMeasure(words)).toBeNull();
  });
});
