/** Where a caption stands in the article as printed. */
export const captionPositions = ['before_byline', 'in_body', 'after_body'] as const;

export type CaptionPosition = (typeof captionPositions)[number];

/**
 * The state of a caption's words as they arrived. Anything but `clean` blocks publishing until an editor has checked the text.
 * - `scrambled`: the parts stand in a wrong order (`匠某某指导 大国工匠 …`)
 * - `truncated`: the beginning or the end is missing
 * - `duplicated`: a part is printed twice
 * - `contaminated`: a part belongs to another caption or is no text at all
 */
export const captionConditions = ['clean', 'scrambled', 'truncated', 'duplicated', 'contaminated'] as const;

export type CaptionCondition = (typeof captionConditions)[number];

/** Whether the photo is there: captions arrive before their photos. */
export const imageStatuses = ['missing', 'attached', 'withheld'] as const;

export type ImageStatus = (typeof imageStatuses)[number];
