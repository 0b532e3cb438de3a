import { describe, expect, it } from 'vitest';
import { isProblem } from '../../domain/problem';
import { parseInline, printInline } from '../segments/inline-notation';
import type { ExchangeFile, ReturnedFile, ReturnedSegment, SegmentState } from './exchange';
import { reconcile } from './reconcile';

const now: ExchangeFile = {
  contentType: 'api::article.article',
  documentId: 'doc1',
  sourceLocale: 'zh-Hans',
  targetLocale: 'en',
  units: [
    {
      path: 'body/aa',
      sourceHash: '0123456789abcdef0123',
      kind: 'string',
      note: null,
      maxLength: null,
      meanings: [{ kind: 'mark', mark: 'bold' }],
      segments: [
        {
          path: 'body/aa/1',
          source: parseInline('全乡有<1>120人</1>。'),
          target: null,
          state: 'untranslated',
          gap: '',
        },
        { path: 'body/aa/2', source: ['巡护1.2万次。'], target: ['12,000 patrols.'], state: 'machine', gap: '' },
      ],
    },
  ],
};

type Row = readonly [path: string | null, source: string, target: string | null, state?: SegmentState, gap?: string];

const segment = ([path, source, target, state = 'translated', gap = '']: Row): ReturnedSegment => ({
  path,
  source: parseInline(source),
  target: target === null ? null : parseInline(target),
  state,
  gap,
});

const file = (rows: readonly Row[], other: Partial<ReturnedFile> = {}): ReturnedFile => ({
  ...now,
  units: [{ path: 'body/aa', sourceHash: '0123456789abcdef', segments: rows.map(segment) }],
  ...other,
});

const told = (returned: ReturnedFile) => {
  const result = reconcile(returned, now);
  if (isProblem(result)) return result.code;
  return [
    ...result.outcomes.map(({ path, target, state, as, problems }) =>
      [as, path, printInline(target), state, ...problems.map(({ code }) => code)].join(' | '),
    ),
    ...result.problems.map(({ code }) => code),
  ];
};

const first = ['body/aa/1', '全乡有<1>120人</1>。', '<1>120</1> people.'] as const;
const second = ['body/aa/2', '巡护1.2万次。', '12,000 patrols.'] as const;

describe('what comes back from a CAT tool', () => {
  it('is a translation where its source and its codes are those of the entry', () => {
    expect(told(file([first, second]))).toEqual([
      'translation | body/aa/1 | <1>120</1> people. | translated',
      'translation | body/aa/2 | 12,000 patrols. | translated',
    ]);
  });

  it('is nothing where nothing was changed, and a person’s where a machine’s words were', () => {
    expect(
      told(
        file([
          [first[0], first[1], null],
          [...second, 'machine'],
        ]),
      ),
    ).toEqual([]);
    expect(told(file([['body/aa/2', '巡护1.2万次。', '12,000 patrols were made.', 'machine']]))).toEqual([
      'translation | body/aa/2 | 12,000 patrols were made. | translated',
    ]);
  });

  it('is a suggestion with the reason where it is of an older source', () => {
    const stale = file([['body/aa/1', '全乡有<1>110人</1>。', '<1>110</1> people.'], second]);
    expect(told(stale)).toEqual([
      'suggestion | body/aa/1 | <1>110</1> people. | translated | EXCHANGE_SOURCE_CHANGED',
      'translation | body/aa/2 | 12,000 patrols. | translated',
    ]);
  });

  it('is known by its hash where the tool has dropped the source', () => {
    const rows: readonly Row[] = [['body/aa/1', '', '<1>120</1> people.']];
    expect(told(file(rows))).toEqual(['translation | body/aa/1 | <1>120</1> people. | translated']);
    const stale = { path: 'body/aa', sourceHash: 'fedcba9876543210', segments: rows.map(segment) };
    expect(told(file([], { units: [stale] }))[0]).toContain('EXCHANGE_SOURCE_CHANGED');
  });

  it('takes no state back where the words are the same', () => {
    const approved = {
      ...now,
      units: now.units.map((unit) => ({
        ...unit,
        segments: unit.segments.map((one) => ({ ...one, state: 'approved' as const })),
      })),
    };
    const result = reconcile(file([second]), approved);
    expect(isProblem(result) ? result : result.outcomes).toEqual([]);
  });

  it.each([
    ['120 people.', 'EXCHANGE_CODES_MISSING'],
    ['<1>120</1><2/> people.', 'EXCHANGE_CODES_EXTRA'],
    ['</1>120<1> people.', 'EXCHANGE_CODES_UNPAIRED'],
  ])('is a suggestion where its codes are not the source’s: %s', (target, code) => {
    expect(told(file([['body/aa/1', '全乡有<1>120人</1>。', target], second]))).toEqual([
      `suggestion | body/aa/1 | ${target} | translated | ${code}`,
      'translation | body/aa/2 | 12,000 patrols. | translated',
    ]);
  });

  it('is put together where the tool has cut a segment, and divided where it has joined two', () => {
    const cut = file([[null, '全乡有<1>', '<1>'], [null, '120人</1>。', '120</1> people.'], second]);
    expect(told(cut)).toContain('translation | body/aa/1 | <1>120</1> people. | translated');
    const joined = file([
      [null, '全乡有<1>120人</1>。 巡护1.2万次。', 'There are <1>120</1>. They made 12,000 patrols.'],
    ]);
    expect(told(joined)).toEqual([
      'translation | body/aa/1 | There are <1>120</1>. | translated',
      'translation | body/aa/2 | They made 12,000 patrols. | translated',
    ]);
    const unclear = file([[null, '全乡有<1>120人</1>。巡护1.2万次。', 'The <1>120</1> made 12,000 patrols.']]);
    expect(told(unclear)).toEqual([
      'suggestion | body/aa/1 | The <1>120</1> made 12,000 patrols. | translated | EXCHANGE_SEGMENTS_MERGED',
    ]);
  });

  it('is told of where it has no place', () => {
    const elsewhere = { path: 'body/bb', sourceHash: null, segments: [segment(['body/bb/1', '没有了。', 'Gone.'])] };
    expect(told(file([], { units: [elsewhere] }))).toEqual(['EXCHANGE_UNIT_UNKNOWN']);
    expect(told(file([first, second, ['body/aa/3', '没有了。', 'Gone.']]))).toContain('EXCHANGE_WORDS_UNPLACED');
    const unplaced = {
      path: 'body/aa',
      sourceHash: null,
      segments: [first, second].map(segment),
      unplaced: [['And?']],
    };
    expect(told(file([], { units: [unplaced] }))).toContain('EXCHANGE_WORDS_UNPLACED');
    expect(told(file([[null, '全乡有<1>', '<1>'], [null, '120人</1>。', null], second]))[0]).toMatch(
      /^suggestion .*EXCHANGE_PARTLY_TRANSLATED EXCHANGE_CODES_UNPAIRED$|EXCHANGE_PARTLY_TRANSLATED/,
    );
  });

  it('is told word by word where its unit is gone, and worth remembering unless it is uncertain', () => {
    const rows: readonly Row[] = [
      ['body/bb/1', '没有了。', 'Gone.'],
      ['body/bb/2', '没有字。', null],
      ['body/bb/3', '也没有了。', 'Gone, too.', 'machine'],
    ];
    const gone = { path: 'body/bb', sourceHash: null, segments: rows.map(segment) };
    const result = reconcile(file([], { units: [gone] }), now);
    if (isProblem(result)) throw new Error(result.message);
    expect(result.problems.map(({ parameters }) => parameters.words)).toEqual(['Gone.', 'Gone, too.']);
    expect(result.lost).toEqual([{ source: ['没有了。'], target: ['Gone.'] }]);
  });

  it('that does not tell its place is placed where its source is, if only once, and told where not', () => {
    const rows: readonly Row[] = [
      [null, '巡护1.2万次。', 'They made 12,000 patrols.'],
      [null, '没有了。', 'Gone.'],
    ];
    const anywhere = { path: '', sourceHash: null, segments: rows.map(segment) };
    expect(told(file([], { units: [anywhere] }))).toEqual([
      'translation | body/aa/2 | They made 12,000 patrols. | translated',
      'EXCHANGE_PLACE_UNTOLD',
    ]);
    const twice = { ...now, units: [...now.units, ...now.units.map((unit) => ({ ...unit, path: 'body/cc' }))] };
    const result = reconcile(file([], { units: [anywhere] }), twice);
    expect(isProblem(result) ? result : result.problems.map(({ parameters }) => parameters)).toMatchObject([
      { source: '巡护1.2万次。', words: 'They made 12,000 patrols.', count: 2 },
      { count: 0 },
    ]);
  });

  it('is a person’s where it fills a segment beside a machine’s, in a format with one state for both', () => {
    expect(told(file([[...first, 'machine']]))).toEqual(['translation | body/aa/1 | <1>120</1> people. | translated']);
  });

  it('is refused where it is of another entry or of other languages', () => {
    expect(told(file([first], { documentId: 'doc2' }))).toBe('EXCHANGE_OTHER_DOCUMENT');
    expect(told(file([first], { targetLocale: 'mn' }))).toBe('EXCHANGE_OTHER_LOCALE');
    expect(told(file([first, second], { targetLocale: 'EN' }))).toHaveLength(2);
  });
});
