import type { DeliveredFile, DeliveredRendition } from '../shape/media-types';
import { jsonAt, numberAt, type RawRow, textAt } from './decode';

const isRow = (value: unknown): value is RawRow => typeof value === 'object' && value !== null;

const absolute = (url: string, publicUrl: string): string => (url.startsWith('/') ? `${publicUrl}${url}` : url);

const rendition = (name: string, row: RawRow, publicUrl: string): DeliveredRendition => ({
  name,
  url: absolute(textAt(row, 'url'), publicUrl),
  mime: textAt(row, 'mime'),
  width: numberAt(row, 'width'),
  height: numberAt(row, 'height'),
  size: numberAt(row, 'size'),
});

const renditions = (formats: unknown, publicUrl: string): readonly DeliveredRendition[] =>
  Object.entries(isRow(formats) ? formats : {})
    .map(([name, format]) => (isRow(format) ? rendition(name, format, publicUrl) : null))
    .filter((format) => format !== null)
    .sort((one, other) => one.width - other.width);

const pixels = (row: RawRow, name: string): number | null => (row[name] == null ? null : numberAt(row, name));

/** A file of the media library as it is delivered. @param publicUrl without a slash at the end; empty for relative addresses. */
export const decodeFile = (row: RawRow, publicUrl: string): DeliveredFile => ({
  documentId: textAt(row, 'documentId'),
  name: textAt(row, 'name'),
  url: absolute(textAt(row, 'url'), publicUrl),
  mime: textAt(row, 'mime'),
  width: pixels(row, 'width'),
  height: pixels(row, 'height'),
  size: numberAt(row, 'size'),
  formats: renditions(jsonAt(row, 'formats'), publicUrl),
});
