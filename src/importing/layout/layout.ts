import type { CaptionPosition } from '../../domain/caption/caption';
import type { Line } from '../source/line';
import type { Byline } from './byline';
import type { Titles } from './title';

/** What a line is in the article. */
export type LineRole = 'title' | 'byline' | 'dateline' | 'note' | 'photo_credit' | 'caption' | 'heading' | 'paragraph';

type PlacedCaption = { readonly line: Line; readonly position: CaptionPosition };

/** The parts of an article, each with the line that it stands on. */
export type Layout = {
  readonly titles: Titles;
  /** Lines that are bylines as a whole. */
  readonly bylines: readonly { readonly line: Line; readonly byline: Byline }[];
  readonly captions: readonly PlacedCaption[];
  /** Headings on their own lines, and paragraphs, in order. */
  readonly body: readonly { readonly role: 'heading' | 'paragraph'; readonly line: Line }[];
  readonly notes: readonly Line[];
  /** A line that is nothing but a dateline (`新华社北京3月8日电 题：`); null where the first paragraph holds it or there is none. */
  readonly dateline: Line | null;
};
