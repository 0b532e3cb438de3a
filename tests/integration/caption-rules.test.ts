import { beforeAll, describe, expect, it } from 'vitest';
import { type DocumentsOf, documentsOf, type TestDocument } from '../../src/testing/builders/documents';
import { type Newsroom, newsroom } from '../../src/testing/builders/newsroom';
import { databases } from '../../src/testing/databases';
import { refusalOf } from '../../src/testing/refusal';
import { useStrapi } from '../../src/testing/use-strapi';

describe.each(databases)('The rules of captions on %s', (client) => {
  const ulger = useStrapi(client);
  let make: Newsroom;
  let captions: DocumentsOf;
  beforeAll(() => {
    make = newsroom(ulger.strapi);
    captions = documentsOf(ulger.strapi, 'api::photo-caption.photo-caption');
  });

  const update = ({ documentId }: TestDocument, data: object, locale = 'zh-Hans') =>
    captions.update({ documentId, locale, data: { ...data } });
  const publish = ({ documentId }: TestDocument, locale = 'zh-Hans') => captions.publish({ documentId, locale });

  it('hold a damaged text back until an editor has checked it', async () => {
    const made = await make.caption({ condition: 'scrambled' });
    expect((await refusalOf(publish(made))).code).toBe('CAPTION_NOT_CHECKED');
    await update(made, { textChecked: true });
    await publish(made);
  });

  it('ask for the alternative text of an image, in each locale that is published', async () => {
    const image = await make.file();
    const made = await make.caption({ image: image.id });
    await update(made, { text: 'Two embroiderers' }, 'en');
    expect(await refusalOf(publish(made))).toMatchObject({ code: 'ALT_TEXT_MISSING', at: 'altText' });
    await update(made, { altText: '两名绣娘在刺绣' });
    await publish(made);
    expect((await refusalOf(publish(made, 'en'))).code).toBe('ALT_TEXT_MISSING');
    expect((await refusalOf(publish(made, '*'))).code).toBe('ALT_TEXT_MISSING');
  });

  it('keep the status of the image true', async () => {
    const image = await make.file();
    const made = await make.caption();
    expect(made.imageStatus).toBe('missing');
    expect(await update(made, { image: image.id, imageStatus: 'missing' })).toMatchObject({ imageStatus: 'attached' });
    expect((await refusalOf(update(made, { imageStatus: 'withheld' }))).code).toBe('IMAGE_NOT_EXPECTED');
    expect(await update(made, { image: null })).toMatchObject({ imageStatus: 'missing' });
    expect((await refusalOf(update(made, { imageStatus: 'attached' }))).code).toBe('IMAGE_MISSING');
    expect(await update(made, { imageStatus: 'withheld' })).toMatchObject({ imageStatus: 'withheld' });
  });

  it('give each caption of an article a place of its own', async () => {
    const [article, other] = [(await make.article()).documentId, (await make.article()).documentId];
    await make.caption({ article, position: 'after_body', order: 1 });
    const place = { position: 'after_body', order: 1 };
    expect((await refusalOf(make.caption({ article, ...place }))).code).toBe('CAPTION_PLACE_TAKEN');
    await make.caption({ article: other, ...place });
    await make.caption({ article, position: 'before_byline', order: 1 });
    const second = await make.caption({ article, position: 'after_body', order: 2 });
    expect((await refusalOf(update(second, { order: 1 }))).code).toBe('CAPTION_PLACE_TAKEN');
    await update(second, { order: 3 });
  });

  it('quote their source as it is printed', async () => {
    const source = await make.source({ text: '前。绣娘在刺绣。后。' });
    const quote = { sourceDocument: source.documentId, sourceText: '绣娘在刺绣。', sourceStart: 2, sourceEnd: 8 };
    await make.caption(quote);
    expect((await refusalOf(make.caption({ ...quote, sourceStart: 1 }))).code).toBe('CAPTION_SOURCE_DIFFERS');
    expect((await refusalOf(make.caption({ ...quote, sourceEnd: null }))).code).toBe('CAPTION_SOURCE_DIFFERS');
  });
});

describe.each(databases)('What publishing needs on %s', (client) => {
  const ulger = useStrapi(client);

  it.each(['minor', 'private'])('is no portrait of a person who is %s', async (privacy) => {
    const make = newsroom(ulger.strapi);
    const honorees = documentsOf(ulger.strapi, 'api::honoree.honoree');
    const portrait = await make.file();
    const made = await make.honoree({ privacy, portrait: portrait.id });
    const { documentId } = made;
    expect((await refusalOf(honorees.publish({ documentId }))).code).toBe('PORTRAIT_PRIVATE');
    await honorees.update({ documentId, data: { portrait: null } });
    await honorees.publish({ documentId });
    const known = await make.honoree({ privacy: 'public_figure', portrait: portrait.id });
    await honorees.publish({ documentId: known.documentId });
  });

  it('is every relation that the model requires; an article has the licence of the newsroom unless another is chosen', async () => {
    const make = newsroom(ulger.strapi);
    const articles = documentsOf(ulger.strapi, 'api::article.article');
    const made = await make.article();
    const { documentId } = made;
    const licence = async () => (await articles.findOne({ documentId, populate: ['licence'] }))?.licence;
    expect(await licence()).toMatchObject({ isDefault: true });
    await articles.update({ documentId, data: { licence: null } });
    expect(await refusalOf(articles.publish({ documentId }))).toMatchObject({
      code: 'RELATION_MISSING',
      at: 'licence',
    });
    const own = await make.licence();
    await articles.update({ documentId, data: { licence: own.documentId } });
    await articles.publish({ documentId });
    expect(await licence()).toMatchObject({ code: own.code });
  });
});
