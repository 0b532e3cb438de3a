import type { Span } from '../../../../domain/evidence/span';

/** A place in the page as an offset of the source; null outside of the article. Every segment of the article tells where it begins. */
const offsetOf = (article: Element, node: Node, offset: number): number | null => {
  if (!article.contains(node)) return null;
  if (node.nodeType === Node.TEXT_NODE) {
    const start = node.parentElement?.closest<HTMLElement>('[data-start]')?.dataset.start;
    return start === undefined ? null : Number(start) + offset;
  }
  // A place between elements: where the next text begins, or the last one ends.
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEndAfter(article);
  const next = [...article.querySelectorAll<HTMLElement>('[data-start]')].find(
    (segment) => range.comparePoint(segment, 0) >= 0,
  );
  const last = [...article.querySelectorAll<HTMLElement>('[data-end]')].at(-1);
  return Number(next?.dataset.start ?? last?.dataset.end);
};

/** What is selected in the article, in offsets of the source; empty at a mere caret, null elsewhere. */
export const selectedSpan = (article: Element): Span | null => {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(article, range.startContainer, range.startOffset);
  const end = offsetOf(article, range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end };
};

/** Puts the caret before a character of the source. */
export const placeCaret = (article: Element, at: number): void => {
  const segment = [...article.querySelectorAll<HTMLElement>('[data-start]')].find(
    ({ dataset }) => Number(dataset.start) <= at && at < Number(dataset.end),
  );
  const text = segment?.firstChild;
  if (text) document.getSelection()?.collapse(text, at - Number(segment.dataset.start));
};
