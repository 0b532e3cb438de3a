/** A half-open range of UTF-16 code units of a text: `text.slice(start, end)` is what it covers. */
export type Span = {
  readonly start: number;
  readonly end: number;
};

/** Whether the outer span covers the inner one. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
