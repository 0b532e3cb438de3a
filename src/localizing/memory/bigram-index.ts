/** Pairs of neighbouring code units, each once; a single unit stands for itself. */
const bigramsOf = (text: string): readonly number[] => {
  const found = new Set<number>();
  for (let at = 0; at + 1 < text.length; at += 1) found.add(text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1));
  if (text.length === 1) found.add(text.charCodeAt(0));
  return [...found];
};

/** Which of many texts share the most bigrams with another: an inverted index of slots. */
export type BigramIndex = {
  readonly add: (slot: number, text: string) => void;
  /**
   * Slots by how alike their texts may be (Dice), the likeliest first.
   *
   * @param isMeant whether a slot may be answered
   */
  readonly candidates: (text: string, most: number, isMeant: (slot: number) => boolean) => readonly number[];
};

/** So many entries of the index are read for a text at most, those of rare bigrams first: 次， tells little. */
const mostRead = 120_000;
/** Less alike are no candidates. */
const leastLikeness = 0.2;
const steps = 200;

type Postings = { readonly slots: Int32Array; readonly length: number };

const appended = ({ slots, length }: Postings, slot: number): Postings => {
  const room = length < slots.length ? slots : new Int32Array(slots.length * 2);
  if (room !== slots) room.set(slots);
  room[length] = slot;
  return { slots: room, length: length + 1 };
};

/** The rarest first, until enough is read; at least three bigrams of each text are. */
const worthReading = (lists: readonly Postings[]): readonly Postings[] => {
  let read = 0;
  return lists
    .toSorted((one, other) => one.length - other.length)
    .filter(({ length }, index) => {
      read += length;
      return read <= mostRead || index < 3;
    });
};

export const createBigramIndex = (): BigramIndex => {
  const postings = new Map<number, Postings>();
  const sizes: number[] = [];

  const add = (slot: number, text: string): void => {
    const bigrams = bigramsOf(text);
    sizes[slot] = bigrams.length;
    for (const bigram of bigrams)
      postings.set(bigram, appended(postings.get(bigram) ?? { slots: new Int32Array(2), length: 0 }, slot));
  };

  const candidates: BigramIndex['candidates'] = (text, most, isMeant) => {
    const bigrams = bigramsOf(text);
    const known = bigrams.map((bigram) => postings.get(bigram)).filter((list) => list !== undefined);
    const lists = worthReading(known);
    // @NOTE What is not read is taken to be shared as often as what is.
    const weight = lists.length === 0 ? 0 : known.length / lists.length;
    const shared = new Uint16Array(sizes.length);
    for (const { slots, length } of lists)
      for (let at = 0; at < length; at += 1) shared[slots[at] ?? 0] = (shared[slots[at] ?? 0] ?? 0) + 1;
    const likenessOf = (slot: number): number => {
      const size = sizes[slot] ?? 0;
      return (2 * Math.min((shared[slot] ?? 0) * weight, size)) / (bigrams.length + size);
    };
    const buckets: number[][] = Array.from({ length: steps + 1 }, () => []);
    for (let slot = 0; slot < shared.length; slot += 1) {
      if (shared[slot] === 0) continue;
      const likeness = likenessOf(slot);
      if (likeness > leastLikeness) buckets[Math.floor(likeness * steps)]?.push(slot);
    }
    const found: number[] = [];
    for (let step = steps; step >= 0 && found.length < most; step -= 1) {
      for (const slot of buckets[step] ?? []) if (found.length < most && isMeant(slot)) found.push(slot);
    }
    return found;
  };

  return { add, candidates };
};
