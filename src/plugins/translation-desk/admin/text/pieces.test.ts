import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces';

describe('The pieces of a text', () => {
  it('are the text itself where nothing is marked', () => {
    expect(piecesOf('ᠨᠣᠮ\u202fᠤᠨ').map(({ text }) => text)).toEqual(['ᠨᠣᠮ\u202fᠤᠨ']);
    expect(piecesOf('')).toEqual([]);
  });

  it('are cut at codes and where marks begin and end, and tell the marks over them', () => {
    const marks = [
      { start: 0, end: 4, kind: 'term' },
      { start: 2, end: 9, kind: 'figure' },
    ];
    const pieces = piecesOf('全乡<1>120人</1>', marks);
    expect(pieces.map(({ text }) => text)).toEqual(['全乡', '<1>', '120人', '</1>']);
    expect(pieces.map(({ marks: over }) => over.map(({ kind }) => kind))).toEqual([
      ['term'],
      ['term', 'figure'],
      ['figure'],
      [],
    ]);
  });
});
