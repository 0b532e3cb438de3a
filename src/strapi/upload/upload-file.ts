import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { PhotoMetadata } from '../../importing/photo/photo-metadata';

/** What a photo said of itself, kept with its file: the file that is delivered says less. */
export type PhotoFacts = Omit<PhotoMetadata, 'hasLocation'>;

/** A file on its way through Strapi's upload, as far as it is touched here. */
export type UploadFile = {
  readonly hash: string;
  readonly mime: string;
  readonly name: string;
  readonly filepath?: string;
  readonly tmpWorkingDirectory?: string;
  readonly alternativeText?: string | null;
  readonly caption?: string | null;
  readonly getStream: () => NodeJS.ReadableStream;
  readonly provider_metadata?:
    | ({ readonly photo?: PhotoFacts; readonly placeholder?: string | null } & Readonly<Record<string, unknown>>)
    | null;
};

export const bytesOf = async ({ filepath, getStream }: UploadFile): Promise<Buffer> =>
  filepath === undefined ? buffer(getStream()) : readFile(filepath);

/** The same file with other bytes, beside the upload's other temporary files. */
export const withBytes = async <File extends UploadFile>(file: File, bytes: Uint8Array): Promise<File> => {
  const filepath = path.join(file.tmpWorkingDirectory ?? path.dirname(file.filepath ?? '.'), `delivered-${file.hash}`);
  await writeFile(filepath, bytes);
  const size = Math.round((bytes.length / 1000) * 100) / 100;
  return { ...file, filepath, getStream: () => createReadStream(filepath), size, sizeInBytes: bytes.length };
};
