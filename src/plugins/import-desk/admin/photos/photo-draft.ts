import type { CaptionItem } from '../../../../importing/review/review-item';
import type { Fields } from '../../../../importing/revision/revise';
import type { ReviewPhoto } from '../../contract';

/** What is said about a photograph before it stands with its caption. */
export type PhotoDraft = {
  /** The caption's item id; null while it belongs to none. */
  readonly caption: string | null;
  readonly altText: string;
  readonly credit: string;
  readonly creator: string;
  readonly copyrightNotice: string;
  readonly takenOn: string;
  readonly placeCode: string;
};

/** The words about a photograph that an editor may change. */
export const photoWords = ['credit', 'creator', 'copyrightNotice', 'takenOn', 'placeCode'] as const;

/** The caption that a photograph stands with. */
export const captionOf = (photo: ReviewPhoto, captions: readonly CaptionItem[]): CaptionItem | null =>
  captions.find(({ proposal }) => proposal.image === photo.id) ?? null;

/** What stands at the caption already; else what the file's metadata tell, at the caption that it seems to belong to. */
export const draftOf = (photo: ReviewPhoto, captions: readonly CaptionItem[]): PhotoDraft => {
  const attached = captionOf(photo, captions);
  const matched = captions.find(({ id }) => id === photo.match?.item);
  const said = attached?.proposal ?? { ...photo, credit: photo.credit ?? matched?.proposal.credit ?? null };
  return {
    caption: attached?.id ?? matched?.id ?? null,
    altText: said.altText ?? '',
    credit: said.credit ?? '',
    creator: said.creator ?? '',
    copyrightNotice: said.copyrightNotice ?? '',
    takenOn: said.takenOn ?? '',
    placeCode: said.placeCode ?? '',
  };
};

const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());

/** The fields that a caption takes from a photograph. */
export const captionFieldsOf = (photo: ReviewPhoto, draft: PhotoDraft): Fields => ({
  image: photo.id,
  altText: orNull(draft.altText),
  credit: orNull(draft.credit),
  creator: orNull(draft.creator),
  copyrightNotice: orNull(draft.copyrightNotice),
  takenOn: orNull(draft.takenOn),
  placeCode: orNull(draft.placeCode),
});

/** A caption without its photograph, and without what the photograph brought. The credit may be printed and stays. */
export const withoutPhoto: Fields = {
  image: null,
  altText: null,
  creator: null,
  copyrightNotice: null,
  takenOn: null,
  placeCode: null,
};
