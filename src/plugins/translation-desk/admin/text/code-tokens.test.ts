import { describe, expect, it } from 'vitest';
import { codeAround, codeTokens, missingAround, missingCodes } from './code-tokens';

describe('The codes of a text', () => {
  it('are found with their places', () => {
    expect(codeTokens('全乡<1>120人</1><2/>')).toEqual([
      { start: 2, end: 5, code: 1, type: 'open' },
      { start: 9, end: 13, code: 1, type: 'close' },
      { start: 13, end: 17, code: 2, type: 'standalone' },
    ]);
  });

  it('are none where a backslash says so, or where it is no code', () => {
    expect(codeTokens('\\<1> </1/> <b> 3<5')).toEqual([]);
  });

  it('are missing by the half', () => {
    const lacking = missingCodes('<1>a</1><2/>', 'a</1>');
    expect(lacking.map(({ code, type }) => [code, type])).toEqual([
      [1, 'open'],
      [2, 'standalone'],
    ]);
  });

  it('go around a selection in pairs, or stand alone', () => {
    expect(codeAround('<1>a</1><2/>', 1)).toEqual(['<1>', '</1>']);
    expect(codeAround('<1>a</1><2/>', 2)).toEqual(['<2/>', '']);
  });

  it('are put in as they are missing: a pair, a half, none', () => {
    const source = '<1>a</1><2/>';
    expect(missingAround(source, 'a')).toEqual(['<1>', '</1>']);
    expect(missingAround(source, '<1>a')).toEqual(['</1>', '']);
    expect(missingAround(source, 'a</1>')).toEqual(['<1>', '']);
    expect(missingAround(source, '<1>a</1>')).toEqual(['<2/>', '']);
    expect(missingAround(source, source)).toBeNull();
  });
});
