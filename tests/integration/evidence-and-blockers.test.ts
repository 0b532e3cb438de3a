import { beforeAll, describe, expect, it } from 'vitest';
import { articleFigures } from '../../src/strapi/importing/article-figures';
import { evidenceOf } from '../../src/strapi/importing/evidence-of';
import { waitingWork } from '../../src/strapi/importing/waiting-work';
import { documentsOf, type TestDocument } from '../../src/testing/builders/documents';
import { type Newsroom, newsroom, paragraph } from '../../src/testing/builders/newsroom';
import { databases } from '../../src/testing/databases';
import { refusalOf } from '../../src/testing/refusal';
import { useStrapi } from '../../src/testing/use-strapi';

const sentence = '全年培训绣娘2.4万人次。';
const text = `一、绣出新生活\n　　冬天过去了。${sentence}秋天也好。\n绣娘在刺绣。\n`;
const sentenceStart = text.indexOf(sentence);
const measureStart = text.indexOf('2.4万');
const evidence = {
  sourceSentence: sentence,
  sentenceStart,
  sentenceEnd: sentenceStart + sentence.length,
  measureStart,
  measureEnd: measureStart + '2.4万人次'.length,
};
const trained = { label: '培训的绣娘', kind: 'count', numeral: '2.4', magnitude: 4, value: 24_000, comparator: 'eq' };
const achievement = 'api::achievement.achievement';
const caption = 'api::photo-caption.photo-caption';
const conferral = 'api::conferral.conferral';

describe.each(databases)('The papers of an entry on %s', (client) => {
  const ulger = useStrapi(client);
  let make: Newsroom;
  let source: TestDocument;
  let personTime: TestDocument;
  beforeAll(async () => {
    make = newsroom(ulger.strapi);
    source = await make.source({ name: 'embroidery.txt', text });
    personTime = await make.unit({ code: 'person_time', name: '人次', kind: 'person' });
  });

  const figure = (fields: object = {}): Promise<TestDocument> =>
    make.achievement({ ...trained, unit: personTime.documentId, reviewState: 'confirmed', ...fields });
  const imported = (fields: object = {}): Promise<TestDocument> =>
    figure({ ...evidence, sourceDocument: source.documentId, reviewState: 'proposed', ...fields });
  const publish = ({ documentId }: TestDocument) => documentsOf(ulger.strapi, achievement).publish({ documentId });
  const codes = (problems: readonly { readonly code: string }[] | undefined) => problems?.map(({ code }) => code);

  describe('Evidence', () => {
    it('of a figure is its sentence, the measure in it and what stands around it', async () => {
      const { documentId } = await imported();
      const answer = await evidenceOf(ulger.strapi, achievement, documentId);
      expect(answer?.quotations).toEqual([
        {
          before: '冬天过去了。',
          sentence,
          measure: { start: 6, end: 12 },
          after: '秋天也好。',
          about: null,
          source: { name: 'embroidery.txt', importId: null },
        },
      ]);
      expect(sentence.slice(6, 12)).toBe('2.4万人次');
    });

    it('leads to the import that can be reviewed', async () => {
      const runs = documentsOf(ulger.strapi, 'api::import-run.import-run');
      const own = await make.source({ text });
      const run = (fields: object) =>
        runs.create({ data: { sourceDocument: own.documentId, outcome: 'stored', startedAt: new Date(), ...fields } });
      await run({});
      const reviewed = await run({ extraction: { text } });
      await run({});
      const { documentId } = await imported({ sourceDocument: own.documentId });
      const answer = await evidenceOf(ulger.strapi, achievement, documentId);
      expect(answer?.quotations[0]?.source?.importId).toBe(reviewed.documentId);
    });

    it('of a caption is the line as it is printed', async () => {
      const line = '绣娘在刺绣。';
      const sourceStart = text.indexOf(line);
      const quote = { sourceDocument: source.documentId, sourceText: line, sourceStart, sourceEnd: sourceStart + 6 };
      const { documentId } = await make.caption({ text: '绣娘刺绣', ...quote });
      const answer = await evidenceOf(ulger.strapi, caption, documentId);
      expect(answer?.quotations).toMatchObject([
        { before: '秋天也好。', sentence: line, measure: { start: 0, end: 6 }, after: '', about: null },
      ]);
    });

    it('of an honoree is that of each award', async () => {
      const [honoree, first, second] = [await make.honoree(), await make.award(), await make.award()];
      const confer = (award: TestDocument, fields: object) =>
        make.conferral({ honoree: honoree.documentId, award: award.documentId, ...fields });
      const shown = await confer(first, { ...evidence, sourceDocument: source.documentId });
      await confer(second, {});
      const of = { sentence, about: first.name, source: { name: 'embroidery.txt' } };
      const whole = await evidenceOf(ulger.strapi, 'api::honoree.honoree', honoree.documentId);
      expect(whole?.quotations).toHaveLength(1);
      expect(whole?.quotations[0]).toMatchObject(of);
      const one = await evidenceOf(ulger.strapi, conferral, shown.documentId);
      expect(one?.quotations[0]).toMatchObject(of);
    });

    it('is none for what was typed by hand, and nothing is told of what is not there', async () => {
      const { documentId } = await figure({ label: '手工录入' });
      expect(await evidenceOf(ulger.strapi, achievement, documentId)).toEqual({
        measure: '2.4万人次',
        quotations: [],
        contradictions: [],
      });
      expect(await evidenceOf(ulger.strapi, achievement, 'nowhere')).toBeNull();
      expect(await articleFigures(ulger.strapi, 'nowhere', 'zh-Hans')).toBeNull();
    });
  });

  describe('A contradiction', () => {
    it('is another value of the same thing in the same article, or published in any', async () => {
      const label = '参加培训的人数';
      const [home, other] = [await make.article(), await make.article({ title: '别处' })];
      const own = await imported({ label, article: home.documentId });
      await figure({ label: `${label} `, numeral: '24500', magnitude: 0, value: 24_500, article: home.documentId });
      const printed = { numeral: '2.5', value: 25_000, article: other.documentId, label };
      const elsewhere = await figure(printed);
      const contradictions = async () =>
        (await evidenceOf(ulger.strapi, achievement, own.documentId))?.contradictions.map(({ where, measure }) => [
          where,
          measure,
        ]);
      expect(await contradictions()).toEqual([['here', '24500人次']]);
      await documentsOf(ulger.strapi, 'api::article.article').publish({ documentId: other.documentId });
      await publish(elsewhere);
      expect(await contradictions()).toEqual([
        ['here', '24500人次'],
        ['published', '2.5万人次'],
      ]);
      const answer = await evidenceOf(ulger.strapi, achievement, own.documentId);
      expect(answer?.contradictions[1]).toMatchObject({ documentId: elsewhere.documentId, articleTitle: '别处' });
    });

    it('tells the value that an editor has corrected, not the one that is printed', async () => {
      const { documentId } = await imported({
        label: '更正过的',
        numeral: '2.6',
        value: 26_000,
        reviewState: 'corrected',
      });
      const answer = await evidenceOf(ulger.strapi, achievement, documentId);
      expect(answer).toMatchObject({ measure: '2.6万人次', quotations: [{ sentence }] });
    });

    it('is no figure that is rejected, of another period or of the same value', async () => {
      const label = '发放的口粮';
      const { documentId: article } = await make.article();
      const own = await figure({ label, article });
      await figure({ label, article });
      await figure({ label, article, numeral: '3', value: 30_000, reviewState: 'rejected' });
      await figure({ label, article, numeral: '4', value: 40_000, periodStart: '2023-01-01', periodEnd: '2023-12-31' });
      const answer = await evidenceOf(ulger.strapi, achievement, own.documentId);
      expect(answer?.contradictions).toEqual([]);
    });
  });

  describe('What blocks publishing', () => {
    it('is told for each figure, conferral and caption of an article, by the rule that refuses it', async () => {
      const { documentId: article } = await make.article();
      const group = { groupKey: 'g', article };
      const proposed = await imported({ label: '一', ...group });
      const held = await imported({ label: '二', reviewState: 'confirmed', ...group });
      const empty = await figure({ label: '三', numeral: null, magnitude: null, value: null, article });
      const sound = await figure({ label: '四', article });
      await publish(sound);
      const [honoree, award] = [await make.honoree({ name: '萨仁' }), await make.award({ name: '三八红旗手' })];
      const links = { honoree: honoree.documentId, award: award.documentId, sourceDocument: source.documentId };
      const given = await make.conferral({ ...evidence, ...links, article });
      const image = await make.file();
      const damaged = await make.caption({ article, condition: 'scrambled', image: image.id, text: '娘绣' });
      const whole = await make.caption({ article });

      const answer = await articleFigures(ulger.strapi, article, 'zh-Hans');
      expect(answer?.problems).toEqual([]);
      const told = answer?.figures.map((each) => [each.documentId, each.state, each.published, codes(each.problems)]);
      expect(told).toEqual([
        [proposed.documentId, 'proposed', false, ['REVIEW_MISSING']],
        [held.documentId, 'confirmed', false, ['GROUP_NOT_REVIEWED']],
        [empty.documentId, 'confirmed', false, ['FIGURE_VALUE_MISSING']],
        [sound.documentId, 'confirmed', true, []],
        [given.documentId, 'proposed', false, ['REVIEW_MISSING']],
      ]);
      expect(answer?.figures.map(({ label, phrase }) => [label, phrase])).toEqual([
        ['一', '2.4万人次'],
        ['二', '2.4万人次'],
        ['三', null],
        ['四', '2.4万人次'],
        ['萨仁 · 三八红旗手', null],
      ]);
      expect(answer?.captions.map(({ documentId, problems }) => [documentId, codes(problems)])).toEqual([
        [damaged.documentId, ['CAPTION_NOT_CHECKED', 'ALT_TEXT_MISSING']],
        [whole.documentId, []],
      ]);
      for (const { uid, documentId, problems } of answer?.figures ?? []) {
        const work = documentsOf(ulger.strapi, uid).publish({ documentId });
        if (problems[0] === undefined) await work;
        else expect(await refusalOf(work)).toEqual(problems[0]);
      }
    });

    it('is every field of the article that is empty, in the language that is open', async () => {
      const made = await make.article({ body: null, licence: null });
      const { documentId } = made;
      const articles = documentsOf(ulger.strapi, 'api::article.article');
      const problems = async (locale: string) => (await articleFigures(ulger.strapi, documentId, locale))?.problems;
      await articles.update({ documentId, data: { licence: null, title: ' ' } });
      expect((await problems('zh-Hans'))?.map(({ code, at }) => [code, at])).toEqual([
        ['FIELD_MISSING', 'title'],
        ['FIELD_MISSING', 'body'],
        ['RELATION_MISSING', 'licence'],
      ]);
      expect(await refusalOf(articles.publish({ documentId }))).toMatchObject({ code: 'FIELD_MISSING', at: 'title' });
      expect(await problems('en')).toEqual([]);
      await articles.update({ documentId, locale: 'en', data: { title: 'Embroidery', body: paragraph('Text.') } });
      expect(codes(await problems('en'))).toEqual(['RELATION_MISSING']);
    });

    it('is the correction note that a changed figure waits for', async () => {
      const { documentId: article } = await make.article();
      const made = await figure({ article });
      await publish(made);
      await documentsOf(ulger.strapi, 'api::article.article').publish({ documentId: article });
      const { documentId } = made;
      await documentsOf(ulger.strapi, achievement).update({ documentId, data: { numeral: '2.5', value: 25_000 } });
      const answer = await articleFigures(ulger.strapi, article, 'zh-Hans');
      expect(answer?.figures.map((each) => [each.published, codes(each.problems)])).toEqual([
        [true, ['CORRECTION_NOTE_MISSING']],
      ]);
    });

    it('is told of a translation where it is begun, and of the source where it is not', async () => {
      const { documentId: article } = await make.article();
      const image = await make.file();
      const { documentId } = await make.caption({ article, image: image.id, altText: '绣娘' });
      const problems = async () =>
        (await articleFigures(ulger.strapi, article, 'en'))?.captions.map((c) => codes(c.problems));
      expect(await problems()).toEqual([[]]);
      await documentsOf(ulger.strapi, caption).update({ documentId, locale: 'en', data: { text: 'Embroiderers' } });
      expect(await problems()).toEqual([['ALT_TEXT_MISSING']]);
    });
  });

  it('counts the figures that wait in each article, whatever languages they have, and the captions without an image', async () => {
    const before = await waitingWork(ulger.strapi);
    const { documentId: article } = await make.article({ title: '等候的文章' });
    const waiting = [await imported({ article }), await imported({ article }), await imported({ article })];
    await figure({ article });
    for (const { documentId } of waiting) {
      await documentsOf(ulger.strapi, achievement).update({ documentId, locale: 'en', data: { label: 'Trained' } });
    }
    const image = await make.file();
    await make.caption({ article });
    await make.caption({ article, image: image.id });
    const after = await waitingWork(ulger.strapi);
    expect(after.unconfirmed[0]).toEqual({ documentId: article, title: '等候的文章', count: 3 });
    expect(after.captionsWithoutImage).toBe(before.captionsWithoutImage + 1);
  });
});
