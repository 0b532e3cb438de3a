import type { Warning } from '../warning/warning';
import type { Line } from './line';

/** What a source file is, told by its content. */
export type SourceFormat = 'text' | 'html' | 'docx';

/** A picture that a source holds or names. */
export type SourceImage = {
  /** The index in `lines` of the line that the picture stands before; `lines.length` where it stands after the last. */
  readonly before: number;
  /** The index in `lines` of its caption, where the source ties the two; null where only the order tells. */
  readonly caption: number | null;
  /** What the source says about the picture for those who do not see it; null where it says nothing. */
  readonly alt: string | null;
  /** The name under which the source holds or names it, without folders: `image1.jpeg`. */
  readonly name: string;
  /** The address that a page names. It is never fetched. Null in a Word file. */
  readonly address: string | null;
  /** The picture itself where the source holds it, with its media type by content; null in a page. */
  readonly file: { readonly bytes: Uint8Array; readonly mediaType: string } | null;
};

/** A source file as it was read. */
export type ReadSource = {
  readonly format: SourceFormat;
  /** The text as rendered: what is stored, and what all offsets cut. */
  readonly text: string;
  /** Lower-case name of the file's own encoding: `utf-8`, `gb18030`. */
  readonly encoding: string;
  readonly lines: readonly Line[];
  readonly images: readonly SourceImage[];
  /** What of the file was not read as part of the article, such as footnotes. */
  readonly warnings: readonly Warning[];
};

/** The media type by which a format is stored. */
export const sourceMediaType: Readonly<Record<SourceFormat, string>> = {
  text: 'text/plain',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
