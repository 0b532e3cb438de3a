import type { Core, UID } from '@strapi/strapi';

/** A document as the tests handle it: one row of it, and its id. */
export type TestDocument = Readonly<Record<string, unknown>> & { readonly documentId: string; readonly id: number };

type Fields = Readonly<Record<string, unknown>>;

type DocumentCall = {
  readonly documentId?: string;
  readonly locale?: string | readonly string[];
  readonly status?: 'draft' | 'published';
  readonly data?: Fields;
  readonly populate?: unknown;
};

export type DocumentsOf = {
  readonly create: (call: DocumentCall) => Promise<TestDocument>;
  readonly update: (call: DocumentCall) => Promise<TestDocument>;
  readonly findOne: (call: DocumentCall) => Promise<TestDocument | null>;
  readonly findMany: (call: DocumentCall) => Promise<readonly TestDocument[]>;
  readonly clone: (call: DocumentCall) => Promise<{ readonly documentId: string }>;
  readonly publish: (call: DocumentCall) => Promise<{ readonly entries: readonly TestDocument[] }>;
  readonly unpublish: (call: DocumentCall) => Promise<unknown>;
  readonly discardDraft: (call: DocumentCall) => Promise<unknown>;
  readonly delete: (call: DocumentCall) => Promise<unknown>;
};

/** Strapi's documents of a type, untyped: tests write what a client could write, right and wrong. */
export const documentsOf = (strapi: Core.Strapi, uid: UID.ContentType): DocumentsOf =>
  // @NOTE Strapi types the calls by the content type's attributes; tests send what these types forbid.
  strapi.documents(uid) as unknown as DocumentsOf;

let made = 0;

/** A number that no other document of the run has, to make words and codes unique. */
export const nextNumber = (): number => {
  made += 1;
  return made;
};
