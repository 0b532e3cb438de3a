import { type Problem, problem } from '../problem';
import type { CaptionCondition, ImageStatus } from './caption';

/** What decides whether a caption can be published in a locale. */
export type CaptionState = {
  readonly condition: CaptionCondition;
  readonly textChecked: boolean;
  readonly hasImage: boolean;
  readonly altText: string;
  readonly locale: string;
};

/** Why a caption may not be published; none where it may. */
export const checkCaptionToPublish = (caption: CaptionState): readonly Problem[] => {
  const problems: Problem[] = [];
  if (caption.condition !== 'clean' && !caption.textChecked) {
    problems.push(problem('CAPTION_NOT_CHECKED', { condition: caption.condition }, 'textChecked'));
  }
  if (caption.hasImage && caption.altText.trim() === '') {
    problems.push(problem('ALT_TEXT_MISSING', { locale: caption.locale }, 'altText'));
  }
  return problems;
};

export type EditedImage = {
  readonly hadImage: boolean;
  readonly hasImage: boolean;
  readonly before: ImageStatus;
  /** What the editor chose in the same save; the status before where nothing was chosen. */
  readonly chosen: ImageStatus;
};

/** The status after a save: it follows an image that comes or goes, unless the editor chose another one in the same save. */
export const imageStatusAfterEdit = ({ hadImage, hasImage, before, chosen }: EditedImage): ImageStatus => {
  if (chosen !== before || hadImage === hasImage) return chosen;
  return hasImage ? 'attached' : 'missing';
};

/** Why image and status contradict each other; null where they agree: attached means that the image is there. */
export const checkImageStatus = (status: ImageStatus, hasImage: boolean): Problem | null => {
  if ((status === 'attached') === hasImage) return null;
  return problem(hasImage ? 'IMAGE_NOT_EXPECTED' : 'IMAGE_MISSING', { status }, 'imageStatus');
};
