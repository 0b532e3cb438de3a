import { describe, expect, it } from 'vitest';
import { invisibles, showInvisible } from './invisible';

describe('Characters that nobody sees', () => {
  it('are shown as signs, and every other stays as it is', () => {
    const text = 'ᠨᠣᠮ\u202fᠤᠨ ᠬᠣᠲᠠ\u180eᠠ\u180b';
    const parts = showInvisible(text);
    expect(parts.map(({ text: part }) => part).join('')).toBe(text);
    expect(parts.flatMap(({ sign }) => sign ?? [])).toEqual(['␣NNBSP', '␣MVS', 'FVS1']);
  });

  it('have each a sign of their own', () => {
    expect(new Set(invisibles.map(({ sign }) => sign)).size).toBe(invisibles.length);
    for (const { character, sign } of invisibles) expect(showInvisible(character)).toEqual([{ text: character, sign }]);
  });
});
