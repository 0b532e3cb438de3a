import type { UID } from '@strapi/strapi';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DocumentsOf, documentsOf, type TestDocument } from '../../src/testing/builders/documents';
import { type Newsroom, newsroom } from '../../src/testing/builders/newsroom';
import { databases } from '../../src/testing/databases';
import { refusalOf } from '../../src/testing/refusal';
import { readSharedState } from '../../src/testing/shared-state';
import { useStrapi } from '../../src/testing/use-strapi';

const achievement = 'api::achievement.achievement';
const caption = 'api::photo-caption.photo-caption';

describe.each(databases)('Shared facts on %s', (client) => {
  const ulger = useStrapi(client);
  let make: Newsroom;
  let achievements: DocumentsOf;
  beforeAll(() => {
    make = newsroom(ulger.strapi);
    achievements = documentsOf(ulger.strapi, achievement);
  });

  const facts = async (document: TestDocument, status: 'draft' | 'published', uid: UID.ContentType = achievement) =>
    (await readSharedState(ulger.strapi, uid, document.documentId))[status];

  /** The value that each row of a document and status states. */
  const values = async (document: TestDocument, status: 'draft' | 'published'): Promise<readonly unknown[]> =>
    (await facts(document, status)).map((state) => ('value' in state.facts ? state.facts.value : undefined));

  const inThreeLocales = async (): Promise<TestDocument> => {
    const made = await make.achievement({ numeral: '5', value: 5 });
    const { documentId } = made;
    await achievements.update({ documentId, locale: 'en', data: { label: 'Sessions' } });
    await achievements.update({ documentId, locale: 'mn', data: { label: 'Удаа' } });
    return made;
  };

  it('follow the locale that was written last, in drafts only until it is published', async () => {
    const made = await inThreeLocales();
    const { documentId } = made;
    await achievements.publish({ documentId, locale: '*' });
    await achievements.update({ documentId, locale: 'en', data: { numeral: '7', value: 7 } });
    expect(await values(made, 'draft')).toEqual([7, 7, 7]);
    expect(await values(made, 'published')).toEqual([5, 5, 5]);
    await achievements.publish({ documentId, locale: 'mn' });
    expect(await values(made, 'published')).toEqual([7, 7, 7]);
  });

  it('are taken over by a new locale from the draft, not from what is published', async () => {
    const made = await make.achievement({ numeral: '5', value: 5 });
    const { documentId } = made;
    await achievements.publish({ documentId });
    await achievements.update({ documentId, data: { numeral: '7', value: 7 } });
    await achievements.update({ documentId, locale: 'en', data: { label: 'Sessions' } });
    expect(await values(made, 'draft')).toEqual([7, 7]);
    expect(await values(made, 'published')).toEqual([5]);
  });

  it('return to the published ones in every locale when one discards its draft', async () => {
    const made = await inThreeLocales();
    const { documentId } = made;
    await achievements.publish({ documentId, locale: ['zh-Hans', 'en'] });
    await achievements.update({ documentId, data: { numeral: '9', value: 9 } });
    await achievements.discardDraft({ documentId, locale: 'en' });
    expect(await values(made, 'draft')).toEqual([5, 5, 5]);
  });

  it('stay equal when a locale is unpublished, deleted or cloned', async () => {
    const made = await inThreeLocales();
    const { documentId } = made;
    await achievements.publish({ documentId, locale: '*' });
    await achievements.update({ documentId, data: { numeral: '9', value: 9 } });
    await achievements.unpublish({ documentId, locale: 'en' });
    expect(await values(made, 'published')).toEqual([5, 5]);
    await achievements.delete({ documentId, locale: 'zh-Hans' });
    expect(await values(made, 'draft')).toEqual([9, 9]);
    const clone = await achievements.clone({ documentId, locale: '*', data: { numeral: '3', value: 3 } });
    expect(await values({ ...made, documentId: clone.documentId }, 'draft')).toEqual([3, 3]);
  });

  it('can be emptied in every locale', async () => {
    const made = await inThreeLocales();
    await achievements.update({ documentId: made.documentId, locale: 'en', data: { measureWord: '个' } });
    await achievements.update({ documentId: made.documentId, locale: 'mn', data: { measureWord: null } });
    const states = await facts(made, 'draft');
    expect(states.map((state) => 'measureWord' in state.facts && state.facts.measureWord)).toEqual([null, null, null]);
  });

  it('hold for images', async () => {
    const file = await make.file();
    const made = await make.caption();
    const captions = documentsOf(ulger.strapi, caption);
    const { documentId } = made;
    await captions.update({ documentId, locale: 'en', data: { text: 'A caption' } });
    const images = async () =>
      (await facts(made, 'draft', caption)).map((state) => 'image' in state.facts && state.facts.image);
    await captions.update({ documentId, locale: 'en', data: { image: file.id, imageStatus: 'attached' } });
    expect(await images()).toEqual([file.id, file.id]);
    await captions.update({ documentId, locale: 'mn', data: { text: 'Зураг' } });
    expect(await images()).toEqual([file.id, file.id, file.id]);
    await captions.update({ documentId, data: { image: null, imageStatus: 'missing' } });
    expect(await images()).toEqual([null, null, null]);
  });

  it('are those of one save: what fails in between leaves everything as it was', async () => {
    const made = await inThreeLocales();
    const { documentId } = made;
    const article = await make.article({ achievements: [documentId] });
    const before = await facts(made, 'draft');
    // Fails at the last write that a save makes, the copy of the facts into the third row.
    const service = ulger.strapi.plugin('i18n').service('localizations');
    const sync = service.syncNonLocalizedAttributes;
    service.syncNonLocalizedAttributes = async (...parameters: readonly unknown[]) => {
      await Reflect.apply(sync, service, parameters);
      throw new Error('power cut');
    };
    try {
      const save = achievements.update({ documentId, data: { numeral: '8', value: 8, label: '改', article: null } });
      await expect(save).rejects.toThrow('power cut');
    } finally {
      service.syncNonLocalizedAttributes = sync;
    }
    expect(await facts(made, 'draft')).toEqual(before);
    expect((await achievements.findOne({ documentId }))?.label).toBe(made.label);
    const linked = await documentsOf(ulger.strapi, 'api::article.article').findOne({
      documentId: article.documentId,
      populate: ['achievements'],
    });
    expect(linked?.achievements).toHaveLength(1);
  });
});

describe.each(databases)('A locale on %s', (client) => {
  const ulger = useStrapi(client);

  it.each(['xx', 'zh', 'en-US', { $ne: 'mn' }, ['en', { $ne: 'mn' }], 7])(
    '%j is refused by every method',
    async (locale) => {
      const documents = documentsOf(ulger.strapi, 'api::article.article');
      // @NOTE What a client sends is not what the types say.
      const call = { documentId: 'a', locale: locale as string, data: { title: 'a' } };
      const { documentId: _, ...withoutId } = call;
      for (const method of ['findOne', 'publish', 'unpublish', 'discardDraft', 'delete', 'update', 'clone'] as const) {
        expect((await refusalOf(documents[method](call))).code, method).toBe('UNKNOWN_LOCALE');
      }
      for (const method of ['create', 'findMany'] as const) {
        expect((await refusalOf(documents[method](withoutId))).code, method).toBe('UNKNOWN_LOCALE');
      }
      for (const method of ['findFirst', 'count'] as const) {
        const read = ulger.strapi.documents('api::article.article')[method] as (params: object) => Promise<unknown>;
        expect((await refusalOf(read({ locale }))).code, method).toBe('UNKNOWN_LOCALE');
      }
    },
  );

  it.each(['zh-Hans', 'mn-Mong', 'mn', 'en', '*'])('%s is read', async (locale) => {
    await expect(documentsOf(ulger.strapi, 'api::article.article').findMany({ locale })).resolves.toEqual([]);
  });
});
