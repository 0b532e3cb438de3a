/** A photo that was dropped on a review. */
export type DroppedPhoto = { readonly name: string; readonly description: string | null };

export type PhotoMatch = {
  /** Places in the lists that were given. */
  readonly photo: number;
  readonly caption: number;
  /** Why: the photo's own description says nearly the same, or nothing but the order of both lists. */
  readonly reason: 'description' | 'order';
};

/** From this share of pairs of characters in common on, two texts describe one picture. */
const likenessLimit = 0.5;
/** A short description must stand nearly whole in a longer caption. */
const containedLimit = 0.8;
const containedPairs = 5;

/** Pairs of neighbouring characters, without credits, marks and blanks. */
const pairsOf = (text: string): ReadonlySet<string> => {
  const letters = [
    ...text
      .replace(/[（(][^（）()]{0,30}(?:摄|供图|提供)[）)]/g, '')
      .replace(/^(?:图为|图片说明|资料图)/, '')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
};

/** How alike two texts are, from 0 to 1. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return 0;
  const shared = [...one].filter((pair) => other.has(pair)).length;
  const dice = (2 * shared) / (one.size + other.size);
  const isContained = smaller >= containedPairs && shared / smaller >= containedLimit;
  return dice >= likenessLimit || isContained ? Math.max(dice, shared / smaller) : 0;
};

const byName = new Intl.Collator('zh', { numeric: true }).compare;

/**
 * Matches photos to captions: first by their descriptions, the most alike first; what is left by order, the photos by their names as
 * people count (`图2` before `图10`). A photo or caption without a partner is in no match.
 *
 * @param captions the texts of the captions that have no photo yet, in the order of the article
 */
export const matchPhotos = (photos: readonly DroppedPhoto[], captions: readonly string[]): readonly PhotoMatch[] => {
  const described = photos.map(({ description }) => pairsOf(description ?? ''));
  const captioned = captions.map(pairsOf);
  const candidates = described
    .flatMap((pairs, photo) => captioned.map((other, caption) => ({ photo, caption, score: likeness(pairs, other) })))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.caption - other.caption || one.photo - other.photo);
  const matches: PhotoMatch[] = [];
  const isFree = ({ photo, caption }: { readonly photo: number; readonly caption: number }): boolean =>
    matches.every((match) => match.photo !== photo && match.caption !== caption);
  for (const { photo, caption } of candidates) {
    if (isFree({ photo, caption })) matches.push({ photo, caption, reason: 'description' });
  }
  const photosLeft = photos
    .map(({ name }, photo) => ({ name, photo }))
    .filter(({ photo }) => isFree({ photo, caption: -1 }))
    .sort((one, other) => byName(one.name, other.name) || one.photo - other.photo);
  const captionsLeft = captions.map((_, caption) => caption).filter((caption) => isFree({ photo: -1, caption }));
  for (const [index, { photo }] of photosLeft.entries()) {
    const caption = captionsLeft[index];
    if (caption !== undefined) matches.push({ photo, caption, reason: 'order' });
  }
  return matches.sort((one, other) => one.caption - other.caption);
};
