/** Joins two strings, the overlap of the one's end and the other's beginning written once: 志愿服务 + 服务人次. */
export const joinOverlapping = (one: string, other: string): string => {
  for (let length = Math.min(one.length, other.length); length > 0; length -= 1) {
    if (one.endsWith(other.slice(0, length))) return one + other.slice(length);
  }
  return one + other;
};

/** Words without quotation marks and brackets that lost their partner when they were cut out. */
export const withoutHalfMarks = (words: string): string => {
  let kept = words;
  for (const [open, close] of [
    ['“', '”'],
    ['（', '）'],
    ['《', '》'],
  ] as const) {
    if (kept.split(open).length !== kept.split(close).length) kept = kept.replaceAll(open, '').replaceAll(close, '');
  }
  return kept;
};
