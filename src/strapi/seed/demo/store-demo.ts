import type { Core } from '@strapi/strapi';
import { type LocaleCode, locales } from '../../../../config/locales';
import { recordRun } from '../../importing/import-run';
import { progress } from '../../progress';
import { type DemoUid, demoTypes } from './demo-types';
import { findEvidence, locate } from './quotation';
import type { Demo, DemoEntry, DemoSource } from './read-demo';
import { type Additions, documentsOf, Keys, storeEntry } from './store-entry';
import { storeTranslations } from './store-translations';

const sourceUid = 'api::source-document.source-document';
const articleUid = 'api::article.article';
const captionUid = 'api::photo-caption.photo-caption';

const nameOf = (strapi: Core.Strapi, uid: DemoUid): string => strapi.contentType(uid).info.pluralName.replace('-', ' ');

const storeSource = async (strapi: Core.Strapi, source: DemoSource): Promise<string> => {
  const stored = { ...source, channel: 'file', encoding: 'utf-8', mediaType: 'text/plain', receivedAt: new Date() };
  return (await documentsOf(strapi, sourceUid).create({ data: stored })).documentId;
};

/** The byline in each locale of the article, from the words of the persons whom it names. */
const bylinesOf = ({ entries }: Demo, article: DemoEntry, locale: LocaleCode): readonly object[] =>
  [article.bylines].flat().map((key, index) => {
    const person = entries['api::person.person'].find((candidate) => candidate.key === key);
    if (person === undefined) throw new Error(`The demo has no person ${key} for the byline`);
    const { name, role } = { ...person.words['zh-Hans'], ...person.words[locale] };
    return { displayName: name, role, order: index + 1 };
  });

const articleWords = (demo: Demo, article: DemoEntry): Additions['words'] =>
  Object.fromEntries(
    locales.map(({ code }) => [code, { body: demo.bodies[code], bylines: bylinesOf(demo, article, code) }]),
  );

/** What an entry has of its article: the source, and the place in it from which the entry is taken. */
const originOf = (uid: DemoUid, entry: DemoEntry, demo: Demo, article: string, source: string): object => {
  if (uid === captionUid) {
    const sourceText = entry.words['zh-Hans']?.text ?? '';
    const { start: sourceStart, end: sourceEnd } = locate(demo.source.text, sourceText);
    return { article, sourceDocument: source, sourceText, sourceStart, sourceEnd };
  }
  return entry.evidence === undefined
    ? {}
    : { article, sourceDocument: source, reviewState: 'confirmed', ...findEvidence(demo.source.text, entry.evidence) };
};

/** So that an import of the demo's own text finds that it is there already. */
const recordImport = async (strapi: Core.Strapi, { entries }: Demo, keys: Keys, source: string, startedAt: string) => {
  for (const { key } of entries[articleUid]) {
    const articleDocumentId = await keys.get(articleUid, key);
    await recordRun(strapi, { sourceDocument: source, articleDocumentId, startedAt, entries: [] });
  }
};

const publishAll = async (strapi: Core.Strapi, { entries }: Demo, keys: Keys): Promise<void> => {
  for (const { uid } of demoTypes) {
    if (!strapi.contentType(uid).options?.draftAndPublish) continue;
    progress(`Publishing the demo newsroom: ${nameOf(strapi, uid)}`);
    for (const { key } of entries[uid]) {
      await documentsOf(strapi, uid).publish({ documentId: await keys.get(uid, key), locale: '*' });
    }
  }
};

/**
 * Stores and publishes the demo newsroom, all of it or nothing: one transaction. `images` are the ids of the captions' pictures
 * in the media library.
 */
export const storeDemo = (strapi: Core.Strapi, demo: Demo, images: ReadonlyMap<string, number>): Promise<unknown> =>
  strapi.db.transaction(async () => {
    const startedAt = new Date().toISOString();
    const keys = new Keys(strapi);
    const source = await storeSource(strapi, demo.source);
    for (const { uid } of demoTypes) {
      progress(`Storing the demo newsroom: ${nameOf(strapi, uid)}`);
      for (const entry of demo.entries[uid]) {
        if (uid === articleUid) {
          const facts = { sourceDocument: source };
          await storeEntry(strapi, uid, entry, keys, { facts, words: articleWords(demo, entry) });
          continue;
        }
        const article = demo.entries[articleUid][0];
        const isTakenFromIt = uid === captionUid || entry.evidence !== undefined;
        const articleId = isTakenFromIt && article ? await keys.get(articleUid, article.key) : '';
        const image = images.get(entry.key);
        const picture = uid === captionUid && image !== undefined ? { image, imageStatus: 'attached' } : {};
        const facts = { ...originOf(uid, entry, demo, articleId, source), ...picture };
        await storeEntry(strapi, uid, entry, keys, { facts });
      }
    }
    await recordImport(strapi, demo, keys, source, startedAt);
    await publishAll(strapi, demo, keys);
    await storeTranslations(strapi, demo, keys);
    await strapi.store({ type: 'ulger', name: 'seed' }).set({ key: 'demo', value: new Date().toISOString() });
  });
