import { describe, expect, it } from 'vitest';
import { type CaptionState, checkCaptionToPublish, checkImageStatus, imageStatusAfterEdit } from './check-caption';

const fine: CaptionState = { condition: 'clean', textChecked: false, hasImage: false, altText: '', locale: 'zh-Hans' };
const codes = (state: Partial<CaptionState>) => checkCaptionToPublish({ ...fine, ...state }).map(({ code }) => code);

describe('A caption to be published', () => {
  it.each([
    [{}, []],
    [{ condition: 'scrambled' }, ['CAPTION_NOT_CHECKED']],
    [{ condition: 'scrambled', textChecked: true }, []],
    [{ hasImage: true }, ['ALT_TEXT_MISSING']],
    [{ hasImage: true, altText: '  ' }, ['ALT_TEXT_MISSING']],
    [{ hasImage: true, altText: '两名绣娘' }, []],
    [{ condition: 'truncated', hasImage: true }, ['CAPTION_NOT_CHECKED', 'ALT_TEXT_MISSING']],
  ] satisfies readonly (readonly [Partial<CaptionState>, readonly string[]])[])(
    'as %j has problems %j',
    (state, expected) => {
      expect(codes(state)).toEqual(expected);
    },
  );
});

describe('The status of an image', () => {
  it.each([
    { hadImage: false, hasImage: true, before: 'missing', chosen: 'missing', after: 'attached' },
    { hadImage: true, hasImage: false, before: 'attached', chosen: 'attached', after: 'missing' },
    { hadImage: true, hasImage: false, before: 'attached', chosen: 'withheld', after: 'withheld' },
    { hadImage: true, hasImage: true, before: 'attached', chosen: 'attached', after: 'attached' },
    { hadImage: false, hasImage: false, before: 'missing', chosen: 'attached', after: 'attached' },
  ] as const)('follows the image: $before, chosen $chosen, is $after', ({ after, ...edit }) => {
    expect(imageStatusAfterEdit(edit)).toBe(after);
  });

  it.each([
    ['attached', true, null],
    ['missing', false, null],
    ['withheld', false, null],
    ['attached', false, 'IMAGE_MISSING'],
    ['missing', true, 'IMAGE_NOT_EXPECTED'],
    ['withheld', true, 'IMAGE_NOT_EXPECTED'],
  ] as const)('%s with an image: %s is refused with %s', (status, hasImage, code) => {
    expect(checkImageStatus(status, hasImage)?.code ?? null).toBe(code);
  });
});
