/** The words that a segment has in the other language. */
export type KnownWords = {
  /** In the notation; '' where they are told with the segment before. */
  readonly text: string;
  /** Whether nobody has translated it: what stands in its place is the source's. */
  readonly isFiller: boolean;
};

/** What is known of the words of a segment, by its path. */
export type Known = (path: string) => KnownWords;
