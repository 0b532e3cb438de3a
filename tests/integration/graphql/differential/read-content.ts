import { type JsonObject, listAt, objectAt } from './derive';
import type { QuestionSources } from './generate-questions';
import type { Value } from './question';
import type { Shared, SharedType } from './schemas';

type Ask = (query: string) => Promise<{ readonly data: JsonObject | null }>;

const locales = ['zh-Hans', 'en', 'mn', 'mn-Mong'];

/** What is published of a type, in all locales, with all values. */
const readRows = async (type: SharedType, ask: Ask): Promise<readonly JsonObject[]> => {
  const names = type.fields.filter(({ kind }) => kind === 'plain').map(({ name }) => name);
  const lists = locales.map(
    (locale, index) =>
      `in${index}: ${type.many}(locale: "${locale}", pagination: { limit: 100 }) { ${names.join(' ')} }`,
  );
  const { data } = await ask(`{ ${lists.join(' ')} }`);
  return Object.values(objectAt(data)).flatMap(listAt);
};

/** The documents of a type: those with drafts only, too, but for a figure without a kind. */
const readDocuments = async (type: SharedType, ask: Ask): Promise<readonly string[]> => {
  const filters = type.name === 'Achievement' ? 'filters: { kind: { notNull: true } }, ' : '';
  const { data } = await ask(
    `{ all: ${type.many}(${filters}status: DRAFT, pagination: { limit: 100 }) { documentId } }`,
  );
  return listAt(objectAt(data).all).map(({ documentId }) => String(documentId));
};

const isValue = (value: unknown): value is Value => ['string', 'number', 'boolean'].includes(typeof value);

/** What the content has to be asked for: its documents, and the values of its fields. */
export const readContent = async (shared: Shared, ask: Ask): Promise<Pick<QuestionSources, 'documents' | 'values'>> => {
  const rows = new Map<string, readonly JsonObject[]>();
  const documents = new Map<string, readonly string[]>();
  for (const type of shared.types.values()) {
    if (type.one === '') continue;
    rows.set(type.name, await readRows(type, ask));
    documents.set(type.name, (await readDocuments(type, ask)).toSorted());
  }
  const of = (type: string): readonly JsonObject[] => rows.get(type) ?? [];
  return {
    documents: (type) => documents.get(type) ?? [],
    values: (type, field) => [...new Set(of(type).map((row) => row[field]))].filter(isValue),
  };
};
