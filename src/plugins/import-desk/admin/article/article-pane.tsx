import { forwardRef, type KeyboardEvent, type MouseEvent, useImperativeHandle, useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Extraction } from '../../../../importing/extraction/extraction';
import type { Review } from '../../../../importing/review/review-item';
import { MarkedLine } from './article-line';
import { articleLines } from './article-lines';
import { type Mark, marksOf } from './marks';
import { useCaret } from './use-caret';

type Properties = {
  readonly extraction: Extraction;
  readonly review: Review;
  /** A proposal was clicked. */
  readonly onChoose: (token: string) => void;
};

/** The article as it will read, every proposal and warning marked in its place. */
export const ArticlePane = forwardRef<HTMLElement, Properties>(({ extraction, review, onChoose }, reference) => {
  const { formatMessage } = useIntl();
  const article = useRef<HTMLElement>(null);
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(reference, () => article.current, []);
  const { captions } = review;
  const lines = useMemo(
    () =>
      articleLines(
        extraction,
        captions.filter(({ state }) => state !== 'rejected').map(({ proposal }) => proposal),
      ),
    [extraction, captions],
  );
  const marks = useMemo<readonly Mark[]>(
    () => [
      ...marksOf(review),
      ...lines.flatMap(({ start, headingEnd }) =>
        headingEnd === null ? [] : [{ of: 'heading' as const, start, end: headingEnd }],
      ),
    ],
    [review, lines],
  );
  const { caret, onKeyDown } = useCaret(article);
  const choose = ({ target }: MouseEvent): void => {
    if (document.getSelection()?.isCollapsed === false) return;
    const tokens = (target as Element).closest<HTMLElement>('[data-items]')?.dataset.items?.split(' ');
    // Where proposals overlap, the innermost begins last.
    const token = tokens?.at(-1);
    if (token !== undefined) onChoose(token);
  };
  return (
    // biome-ignore-start lint/a11y/noNoninteractiveTabindex: the keyboard walks and selects in the text.
    // biome-ignore-start lint/a11y/noNoninteractiveElementInteractions: clicking a mark is a way of the mouse; the list is that of the keyboard.
    <section
      ref={article}
      className="desk-article"
      aria-label={formatMessage({ id: 'import-desk.article' })}
      lang="zh-Hans"
      tabIndex={0}
      onClick={choose}
      onKeyDown={onKeyDown as (event: KeyboardEvent<HTMLElement>) => void}
    >
      {lines.map((line) => (
        <MarkedLine key={line.start} line={line} words={extraction.text.slice(line.start, line.end)} marks={marks} />
      ))}
      {caret !== null && <span className="desk-caret" aria-hidden="true" style={{ ...caret }} />}
    </section>
    // biome-ignore-end lint/a11y/noNoninteractiveElementInteractions: see above
    // biome-ignore-end lint/a11y/noNoninteractiveTabindex: see above
  );
});
ArticlePane.displayName = 'ArticlePane';
