import type { Core } from '@strapi/strapi';
import { type LocaleCode, locales } from '../../../../config/locales';
import type { DemoUid } from './demo-types';
import type { DemoEntry } from './read-demo';

type Documents = {
  readonly create: (params: object) => Promise<{ readonly documentId: string }>;
  readonly update: (params: object) => Promise<unknown>;
  readonly publish: (params: object) => Promise<unknown>;
};

/** The Document Service of a type of the demo. */
export const documentsOf = (strapi: Core.Strapi, uid: string): Documents =>
  // @NOTE Strapi types data by the content type, which is one of many here; the entries come from files.
  strapi.documents(uid as DemoUid) as unknown as Documents;

/** Finds the document that an entry links to by its key, or, for what every newsroom begins with, by its code. */
export class Keys {
  private readonly stored = new Map<string, string>();

  constructor(private readonly strapi: Core.Strapi) {}

  set(uid: string, key: string, documentId: string): void {
    this.stored.set(`${uid} ${key}`, documentId);
  }

  /** @throws where there is no such document */
  async get(uid: string, key: string): Promise<string> {
    const known = this.stored.get(`${uid} ${key}`);
    if (known !== undefined) return known;
    // @NOTE The type comes from a relation of a content type and has a code.
    const row = await this.strapi.db.query(uid as 'api::unit.unit').findOne({ where: { code: key } });
    if (row === null) throw new Error(`The demo links to ${key} of ${uid}, which is not there`);
    return row.documentId;
  }
}

/** The relations of an entry: those of its keys that name a relation of its type. */
const linksOf = async (strapi: Core.Strapi, uid: DemoUid, entry: DemoEntry, keys: Keys): Promise<object> => {
  const links: Record<string, string | readonly string[]> = {};
  for (const [name, attribute] of Object.entries(strapi.contentType(uid).attributes)) {
    const named = entry[name];
    if (attribute.type !== 'relation' || named === undefined || !('target' in attribute)) continue;
    const targets: string[] = [];
    for (const key of [named].flat()) targets.push(await keys.get(String(attribute.target), String(key)));
    links[name] = Array.isArray(named) ? targets : (targets[0] ?? []);
  }
  return links;
};

/** What an entry has beyond its file: facts that are worked out, and words that come from elsewhere. */
export type Additions = {
  readonly facts?: object;
  readonly words?: Readonly<Partial<Record<LocaleCode, object>>>;
};

/** Stores an entry as a draft in each of its locales, the source locale first, and remembers its document. */
export const storeEntry = async (
  strapi: Core.Strapi,
  uid: DemoUid,
  entry: DemoEntry,
  keys: Keys,
  { facts = {}, words = {} }: Additions = {},
): Promise<void> => {
  const documents = documentsOf(strapi, uid);
  const shared = { ...entry.facts, ...facts, ...(await linksOf(strapi, uid, entry, keys)) };
  let documentId: string | undefined;
  for (const { code: locale } of locales) {
    const wording = entry.words[locale];
    if (wording === undefined) continue;
    const localized = { ...wording, ...words[locale] };
    if (documentId === undefined) {
      documentId = (await documents.create({ locale, data: { ...shared, ...localized } })).documentId;
      keys.set(uid, entry.key, documentId);
    } else {
      await documents.update({ documentId, locale, data: localized });
    }
  }
};
