import type { UID } from '@strapi/strapi';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DocumentsOf, documentsOf, type TestDocument } from '../../src/testing/builders/documents';
import { type Newsroom, newsroom, paragraph } from '../../src/testing/builders/newsroom';
import { databases } from '../../src/testing/databases';
import { refusalOf } from '../../src/testing/refusal';
import { readSharedState } from '../../src/testing/shared-state';
import { useStrapi } from '../../src/testing/use-strapi';

const article = 'api::article.article';
const achievement = 'api::achievement.achievement';
const honoree = 'api::honoree.honoree';
const theme = 'api::theme.theme';

const body = paragraph('Words.');

const id = ({ documentId }: TestDocument): string => documentId;

describe.each(databases)('Shared relations on %s', (client) => {
  const ulger = useStrapi(client);
  let make: Newsroom;
  let articles: DocumentsOf;
  let achievements: DocumentsOf;
  beforeAll(() => {
    make = newsroom(ulger.strapi);
    articles = documentsOf(ulger.strapi, article);
    achievements = documentsOf(ulger.strapi, achievement);
  });

  /** What every row of a document and status holds in a relation; fails when two rows differ. */
  const targets = async (
    uid: UID.ContentType,
    document: TestDocument,
    field: string,
    status: 'draft' | 'published' = 'draft',
  ): Promise<unknown> => {
    const states = (await readSharedState(ulger.strapi, uid, document.documentId))[status];
    const [first] = states;
    for (const state of states) expect(state.relations, `${state.locale} of ${status}`).toEqual(first?.relations);
    return first && Object.entries(first.relations).find(([name]) => name === field)?.[1];
  };

  const localesOf = async (document: TestDocument, status: 'draft' | 'published'): Promise<readonly unknown[]> =>
    (await readSharedState(ulger.strapi, article, document.documentId))[status].map(({ locale }) => locale);

  const translate = (documents: DocumentsOf, document: TestDocument, locale: string, data: object) =>
    documents.update({ documentId: document.documentId, locale, data: { ...data } });

  it('gives a new locale the links of the source locale', async () => {
    const [a, b] = [await make.achievement(), await make.achievement()];
    const made = await make.article({ achievements: [id(b), id(a)], themes: [id(await make.theme())] });
    await translate(articles, made, 'en', { title: 'An article', body });
    await translate(articles, made, 'mn', { title: 'Нийтлэл' });
    expect(await targets(article, made, 'achievements')).toEqual([id(b), id(a)]);
    expect(await targets(achievement, a, 'article')).toEqual([id(made)]);
  });

  it('links to the same locale, or to the fallback while the target is not translated', async () => {
    const a = await make.achievement();
    const made = await make.article({ achievements: [id(a)] });
    await translate(articles, made, 'mn-Mong', { title: 'ᠦᠯᠢᠭᠡᠷ' });
    const linked = async () => {
      const row = await articles.findOne({ documentId: id(made), locale: 'mn-Mong', populate: ['achievements'] });
      const linkedRows = row?.achievements as { locale: string }[] | undefined;
      return linkedRows?.map((each) => each.locale) ?? [];
    };
    expect(await linked()).toEqual(['zh-Hans']);
    await translate(achievements, a, 'mn', { label: 'Үзүүлэлт' });
    expect(await linked()).toContain('mn');
    await translate(achievements, a, 'mn-Mong', { label: 'ᠦᠵᠡᠭᠦᠯᠦᠯᠲᠡ' });
    expect((await linked())[0]).toBe('mn-Mong');
  });

  it('shows an edit from either end in every locale of both', async () => {
    const a = await make.achievement();
    const [one, other] = [await make.article(), await make.article()];
    for (const document of [one, other]) await translate(articles, document, 'en', { title: 'An article', body });
    await translate(achievements, a, 'en', { label: 'A figure' });

    await achievements.update({ documentId: id(a), data: { article: id(one) } });
    expect(await targets(article, one, 'achievements')).toEqual([id(a)]);
    await articles.update({ documentId: id(other), data: { achievements: { connect: [id(a)] } } });
    expect(await targets(article, one, 'achievements')).toEqual([]);
    expect(await targets(article, other, 'achievements')).toEqual([id(a)]);
    expect(await targets(achievement, a, 'article')).toEqual([id(other)]);
  });

  it('keeps the order that the editor gave, in every locale', async () => {
    const [a, b, c] = [await make.honoree(), await make.honoree(), await make.honoree()];
    const made = await make.article({ honorees: [id(a), id(b)] });
    await translate(articles, made, 'en', { title: 'An article', body });
    await translate(documentsOf(ulger.strapi, honoree), b, 'en', { name: 'Somebody' });
    const connect = [{ documentId: id(c), position: { before: id(b) } }];
    await articles.update({ documentId: id(made), data: { honorees: { connect } } });
    expect(await targets(article, made, 'honorees')).toEqual([id(a), id(c), id(b)]);
    await articles.update({ documentId: id(made), data: { honorees: { disconnect: [id(a)] } } });
    expect(await targets(article, made, 'honorees')).toEqual([id(c), id(b)]);
    expect(await targets(honoree, b, 'articles')).toEqual([id(made)]);
  });

  it('refuses an edit of links in a translation, and changes nothing', async () => {
    const [a, b] = [await make.achievement(), await make.achievement()];
    const made = await make.article({ achievements: [id(a)] });
    await translate(articles, made, 'en', { title: 'An article', body });
    const edit = articles.update({
      documentId: id(made),
      locale: 'en',
      data: { title: 'Changed', achievements: [id(a), id(b)] },
    });
    expect(await refusalOf(edit)).toMatchObject({ code: 'RELATIONS_BELONG_TO_SOURCE_LOCALE', at: 'achievements' });
    expect(await targets(article, made, 'achievements')).toEqual([id(a)]);
    const english = await articles.findOne({ documentId: id(made), locale: 'en' });
    expect(english?.title).toBe('An article');
  });

  it('lets a translation be saved with the links that it has', async () => {
    const a = await make.achievement();
    const made = await make.article({ achievements: [id(a)] });
    await translate(articles, made, 'en', { title: 'An article', achievements: { connect: [], disconnect: [] } });
    await translate(articles, made, 'en', { title: 'A better title', achievements: [id(a)] });
    expect(await targets(article, made, 'achievements')).toEqual([id(a)]);
  });

  it('lets the locale that a document was created in own its links', async () => {
    const a = await make.achievement();
    const made = await articles.create({ locale: 'en', data: { title: 'Born in English', slug: 'born-in-english' } });
    await articles.update({ documentId: id(made), locale: 'en', data: { achievements: [id(a)] } });
    await translate(articles, made, 'mn', { title: 'Орчуулга' });
    expect(await targets(article, made, 'achievements')).toEqual([id(a)]);
    expect(
      (await refusalOf(articles.update({ documentId: id(made), locale: 'mn', data: { achievements: [] } }))).code,
    ).toBe('RELATIONS_BELONG_TO_SOURCE_LOCALE');
  });

  it('names a target that does not exist', async () => {
    const refusal = await refusalOf(make.article({ achievements: ['nobody-has-this-id'] }));
    expect(refusal).toMatchObject({ code: 'RELATION_TARGET_UNKNOWN', at: 'achievements' });
  });

  it('publishes the links of the draft, and only to what is published', async () => {
    const [a, b] = [await make.achievement(), await make.achievement()];
    const made = await make.article({ achievements: [id(a), id(b)] });
    await translate(articles, made, 'en', { title: 'An article', body });
    await achievements.publish({ documentId: id(b) });
    await articles.publish({ documentId: id(made), locale: '*' });
    expect(await targets(article, made, 'achievements', 'published')).toEqual([id(b)]);
    await achievements.publish({ documentId: id(a) });
    expect(await targets(article, made, 'achievements', 'published')).toEqual([id(a), id(b)]);
    expect(await targets(achievement, a, 'article', 'published')).toEqual([id(made)]);
  });

  it('does not touch what is published when a draft is saved, and shows it in every locale once one is published', async () => {
    const [a, b] = [await make.achievement(), await make.achievement()];
    for (const each of [a, b]) await achievements.publish({ documentId: id(each) });
    const made = await make.article({ achievements: [id(a)] });
    await translate(articles, made, 'en', { title: 'An article', body });
    await articles.publish({ documentId: id(made), locale: '*' });
    await articles.update({ documentId: id(made), data: { achievements: [id(b), id(a)] } });
    expect(await targets(article, made, 'achievements', 'published')).toEqual([id(a)]);
    await articles.publish({ documentId: id(made), locale: 'en' });
    expect(await targets(article, made, 'achievements', 'published')).toEqual([id(b), id(a)]);
  });

  it('relinks what is published when a target is unpublished in a locale, and in all', async () => {
    const a = await make.achievement();
    const made = await make.article({ achievements: [id(a)] });
    await translate(articles, made, 'en', { title: 'An article', body });
    await translate(achievements, a, 'en', { label: 'A figure' });
    await achievements.publish({ documentId: id(a), locale: '*' });
    await articles.publish({ documentId: id(made), locale: '*' });
    await achievements.unpublish({ documentId: id(a), locale: 'en' });
    expect(await targets(article, made, 'achievements', 'published')).toEqual([id(a)]);
    await achievements.unpublish({ documentId: id(a), locale: '*' });
    expect(await targets(article, made, 'achievements', 'published')).toEqual([]);
    expect(await targets(article, made, 'achievements')).toEqual([id(a)]);
  });

  it('keeps the links when the source locale is deleted', async () => {
    const a = await make.achievement();
    const made = await make.article({ achievements: [id(a)] });
    await translate(articles, made, 'en', { title: 'An article', body });
    await articles.delete({ documentId: id(made), locale: 'zh-Hans' });
    expect(await localesOf(made, 'draft')).toEqual(['en']);
    expect(await targets(article, made, 'achievements')).toEqual([id(a)]);
    expect(await targets(achievement, a, 'article')).toEqual([id(made)]);
  });

  it('leaves no link to a document that is deleted', async () => {
    const [a, b] = [await make.achievement(), await make.achievement()];
    const made = await make.article({ achievements: [id(a), id(b)] });
    await achievements.delete({ documentId: id(a), locale: '*' });
    expect(await targets(article, made, 'achievements')).toEqual([id(b)]);
  });

  it('discards to the published links, and keeps what publishing could not hold', async () => {
    const [a, b, c] = [await make.achievement(), await make.achievement(), await make.achievement()];
    for (const each of [a, b]) await achievements.publish({ documentId: id(each) });
    const made = await make.article({ achievements: [id(a), id(c)] });
    await translate(articles, made, 'en', { title: 'An article', body });
    await articles.publish({ documentId: id(made), locale: '*' });
    await articles.update({ documentId: id(made), data: { achievements: [id(b), id(c), id(a)] } });
    await articles.discardDraft({ documentId: id(made) });
    expect(await targets(article, made, 'achievements')).toEqual([id(c), id(a)]);
    expect(await targets(achievement, c, 'article')).toEqual([id(made)]);
    expect(await targets(achievement, b, 'article')).toEqual([]);
  });

  it('discards a draft only when something is published to return to', async () => {
    const made = await make.article();
    expect((await refusalOf(articles.discardDraft({ documentId: id(made) }))).code).toBe(
      'NOTHING_PUBLISHED_TO_RETURN_TO',
    );
    expect(await localesOf(made, 'draft')).toEqual(['zh-Hans']);
  });

  it('gives a clone the links that can be shared, and leaves the original its own', async () => {
    const [a, person] = [await make.achievement(), await make.honoree()];
    const made = await make.article({ achievements: [id(a)], honorees: [id(person)] });
    await translate(articles, made, 'en', { title: 'An article', body });
    const { documentId } = await articles.clone({ documentId: id(made), locale: '*', data: {} });
    const clone = { ...made, documentId };
    expect(await targets(article, made, 'achievements')).toEqual([id(a)]);
    expect(await targets(article, clone, 'achievements')).toEqual([]);
    expect(await targets(article, clone, 'honorees')).toEqual([id(person)]);
  });

  it('holds for a type without drafts, seen from both ends', async () => {
    const [parent, child] = [await make.theme(), await make.theme()];
    const a = await make.achievement();
    await achievements.publish({ documentId: id(a) });
    const themes = documentsOf(ulger.strapi, theme);
    await themes.update({ documentId: id(child), data: { parent: id(parent), achievements: [id(a)] } });
    await translate(themes, child, 'en', { name: 'A theme' });
    await translate(themes, parent, 'mn', { name: 'Сэдэв' });
    expect(await targets(theme, parent, 'children', 'published')).toEqual([id(child)]);
    expect(await targets(theme, child, 'parent', 'published')).toEqual([id(parent)]);
    expect(await targets(achievement, a, 'themes')).toEqual([id(child)]);
    expect(await targets(achievement, a, 'themes', 'published')).toEqual([id(child)]);
  });

  it('returns what was asked to be populated as it is after the save', async () => {
    const a = await make.achievement();
    const made = await articles.create({ data: { title: '标题', achievements: [id(a)] }, populate: ['achievements'] });
    expect(made.achievements).toMatchObject([{ documentId: id(a) }]);
  });
});
