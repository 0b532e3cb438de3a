import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Incoming, RefusedRequest } from './incoming';
import type { Question } from './question';

/** The manifest of the types package, whose documents are always answered by their hashes. */
const own = 'types/graphql/trusted-documents.json';

const readManifest = (file: string): readonly (readonly [string, string])[] => {
  const entries: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof entries !== 'object' || entries === null) throw new Error(`${file} is no manifest of documents`);
  return Object.entries(entries).map(([hash, text]) => [hash.replace(/^sha256:/, ''), String(text)]);
};

/** Documents that may be asked by their hashes. */
export type TrustedDocuments = {
  /** By their hashes. */
  readonly texts: ReadonlyMap<string, string>;
  /** The only texts that are answered; null when all are. */
  readonly only: ReadonlySet<string> | null;
};

/**
 * Reads the manifests that graphql-codegen writes: `{ "<SHA-256>": "query …" }`.
 *
 * @param files those of the setting; where there are any, nothing else is answered
 */
export const readTrustedDocuments = (root: string, files: readonly string[]): TrustedDocuments => {
  const known = path.join(root, own);
  const read = [...(existsSync(known) ? [known] : []), ...files.map((file) => path.resolve(root, file))];
  const texts = new Map(read.flatMap(readManifest));
  return { texts, only: files.length > 0 ? new Set(texts.values()) : null };
};

/** A hash beside a text is that of the text, or the client and we would speak of different documents. */
const refuseOtherText = ({ query, documentId }: Question): void => {
  const hash = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(documentId ?? '')?.[1];
  if (query === null || !hash) return;
  if (createHash('sha256').update(query).digest('hex') !== hash.toLowerCase())
    throw new RefusedRequest(400, 'BAD_REQUEST', { reason: 'its hash is not that of its document' });
};

/**
 * A question with the text of its document.
 *
 * @throws RefusedRequest for a hash that is not known or not that of the text beside it, or a document that is not trusted
 */
export const withDocument = (
  question: Question | null,
  { texts, only }: TrustedDocuments,
): (Question & { readonly query: string }) | null => {
  if (question) refuseOtherText(question);
  if (question?.documentId != null && question.query === null) {
    const query = texts.get(question.documentId.replace(/^sha256:/, ''));
    if (query === undefined)
      throw new RefusedRequest(404, 'DOCUMENT_UNKNOWN', { id: question.documentId.slice(0, 80) });
    return { ...question, query };
  }
  if (only && !only.has(question?.query ?? '')) throw new RefusedRequest(403, 'DOCUMENT_NOT_TRUSTED');
  return question?.query == null ? null : { ...question, query: question.query };
};

/** The request with its document written out, as yoga reads it. */
export const writtenOut = (incoming: Incoming, { query, variables, operationName }: Question): Incoming => ({
  method: 'POST',
  url: incoming.url.split('?')[0] ?? incoming.url,
  headers: { ...incoming.headers, 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables, operationName: operationName ?? undefined }),
});
