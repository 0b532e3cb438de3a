import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Mark } from '../text/pieces';
import { SegmentText } from '../text/segment-text';

type Properties = {
  readonly text: string;
  /** Of the segment: an article has many previews, and each is a place of its own to those who hear the page. */
  readonly number: number;
  readonly locale: string;
  readonly marks?: readonly Mark[];
  readonly showsInvisible: boolean;
};

/** The translation as a reader sees it: from top to bottom, columns from left to right. */
export const VerticalPreview = ({ text, number, locale, marks, showsInvisible }: Properties) => {
  const { formatMessage } = useIntl();
  const preview = useRef<HTMLElement>(null);
  const before = useRef(text);
  useEffect(() => {
    // What is typed at the end is followed to the last column.
    if (text !== before.current && text.startsWith(before.current))
      preview.current?.scrollTo({ left: preview.current.scrollWidth });
    before.current = text;
  }, [text]);
  return (
    <section
      ref={preview}
      className="tdesk-vertical"
      lang={locale}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by the keyboard too.
      tabIndex={0}
      aria-label={formatMessage({ id: 'translation-desk.preview' }, { number })}
    >
      <SegmentText text={text} marks={marks} showsInvisible={showsInvisible} />
    </section>
  );
};
