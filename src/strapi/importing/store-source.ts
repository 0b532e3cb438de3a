import type { Core } from '@strapi/strapi';
import type { Extraction } from '../../importing/extraction/extraction';
import { type SourceFormat, sourceMediaType } from '../../importing/source/source';
import { textDigest } from './text-digest';

/** A source that was read: where it came from and what was found in it. */
export type ReadSource = {
  /** The file's name, without its folder; the first words of what was pasted. */
  readonly name: string;
  readonly byteLength: number;
  /** Plain text where it is not said. */
  readonly format?: SourceFormat;
  /** Pasted at the desk; a file otherwise. */
  readonly pasted?: boolean;
  readonly extraction: Extraction;
};

/** Keeps the text of a source verbatim, once, and returns its documentId. */
export const storeSource = async (
  strapi: Core.Strapi,
  { name, byteLength, format = 'text', pasted = false, extraction }: ReadSource,
): Promise<string> => {
  const { text, encoding } = extraction;
  const sha256 = textDigest(text);
  const sources = 'api::source-document.source-document';
  // @NOTE Not the Document Service: it refuses to filter by private fields.
  const stored: { readonly documentId: string } | null = await strapi.db.query(sources).findOne({ where: { sha256 } });
  if (stored !== null) return stored.documentId;
  const data = {
    name: name.slice(0, 255),
    channel: pasted ? ('pasted' as const) : format === 'html' ? ('web_page' as const) : ('file' as const),
    text,
    sha256,
    encoding,
    byteLength,
    mediaType: sourceMediaType[format],
    receivedAt: new Date(),
  };
  return (await strapi.documents(sources).create({ data })).documentId;
};
