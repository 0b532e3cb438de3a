import { describe, expect, it } from 'vitest';
import { checkEvidence, type Evidence } from './evidence';

const source = '松岭乡的春天。全乡有护林员120人。秋天也好。';
const good: Evidence = {
  sourceSentence: '全乡有护林员120人。',
  sentenceStart: 7,
  sentenceEnd: 18,
  measureStart: 13,
  measureEnd: 17,
};

const codes = (changed: Partial<Evidence>): readonly string[] =>
  checkEvidence({ ...good, ...changed }, source).map(({ code }) => code);

describe('evidence', () => {
  it('holds where it cuts the sentence and the measure from the source', () => {
    expect(source.slice(good.measureStart, good.measureEnd)).toBe('120人');
    expect(codes({})).toEqual([]);
  });

  it('is refused where the sentence is not what the source prints', () => {
    expect(codes({ sourceSentence: '全乡有护林员130人。' })).toEqual(['EVIDENCE_SENTENCE_DIFFERS']);
    expect(codes({ sentenceStart: 6 })).toEqual(['EVIDENCE_SENTENCE_DIFFERS']);
  });

  it('is refused where the offsets leave the source', () => {
    expect(codes({ sentenceEnd: source.length + 1 })).toEqual(['EVIDENCE_OUTSIDE_SOURCE']);
    expect(codes({ sentenceStart: -1 })).toEqual(['EVIDENCE_OUTSIDE_SOURCE']);
    expect(codes({ sentenceStart: 7.5 })).toEqual(['EVIDENCE_OUTSIDE_SOURCE']);
    expect(codes({ sentenceEnd: 7 })).toEqual(['EVIDENCE_OUTSIDE_SOURCE']);
  });

  it('is refused where the measure leaves the sentence', () => {
    expect(codes({ measureStart: 6 })).toEqual(['EVIDENCE_MEASURE_OUTSIDE_SENTENCE']);
    expect(codes({ measureEnd: 19 })).toEqual(['EVIDENCE_MEASURE_OUTSIDE_SENTENCE']);
    expect(codes({ measureEnd: 13 })).toEqual(['EVIDENCE_MEASURE_OUTSIDE_SENTENCE']);
  });
});
