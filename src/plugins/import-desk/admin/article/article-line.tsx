import { memo } from 'react';
import { tokenOf } from '../review/actions';
import type { ArticleLine } from './article-lines';
import { type Mark, segmentsOf } from './marks';

type Properties = { readonly line: ArticleLine; readonly words: string; readonly marks: readonly Mark[] };

const tagOf = ({ role, level }: ArticleLine): 'h2' | 'h3' | 'h4' | 'h5' | 'p' => {
  if (role === 'title') return 'h2';
  if (role !== 'heading') return 'p';
  return level <= 1 ? 'h3' : level === 2 ? 'h4' : 'h5';
};

const classOf = (marks: readonly Mark[]): string =>
  marks
    .map((mark) => (mark.of === 'item' ? `desk-of-${mark.kind} desk-is-${mark.state}` : `desk-mark-${mark.of}`))
    .join(' ');

const Line = ({ line, words, marks }: Properties) => {
  const Tag = tagOf(line);
  return (
    <Tag className={`desk-line desk-line-${line.role}`}>
      {segmentsOf(line, marks).map(({ start, end, marks: here }) => {
        const items = here.flatMap((mark) => (mark.of === 'item' ? [tokenOf(mark.id)] : []));
        return (
          <span
            key={start}
            data-start={start}
            data-end={end}
            data-items={items.length === 0 ? undefined : items.join(' ')}
            className={here.length === 0 ? undefined : `desk-mark ${classOf(here)}`}
          >
            {words.slice(start - line.start, end - line.start)}
          </span>
        );
      })}
    </Tag>
  );
};

const signature = ({ line, marks }: Properties): string =>
  marks
    .filter(({ start, end }) => start < line.end && line.start < end)
    .map((mark) => [mark.start, mark.end, mark.of, ...(mark.of === 'item' ? [mark.id, mark.state] : [])].join(' '))
    .join('\n');

/** A line of the article with its marks; drawn anew only when one of its own marks changed. */
export const MarkedLine = memo(
  Line,
  (before, now) =>
    before.line.role === now.line.role &&
    before.line.start === now.line.start &&
    before.words === now.words &&
    signature(before) === signature(now),
);
