import { beforeAll, describe, expect, it } from 'vitest';
import { asEditor } from '../../src/testing/as-editor';
import { type DocumentsOf, documentsOf, type TestDocument } from '../../src/testing/builders/documents';
import { type Newsroom, newsroom } from '../../src/testing/builders/newsroom';
import { databases } from '../../src/testing/databases';
import { refusalOf } from '../../src/testing/refusal';
import { useStrapi } from '../../src/testing/use-strapi';

const sentence = '全年宣讲8.8万余场次。';
const text = `引言。${sentence}尾声。`;
const evidence = { sourceSentence: sentence, sentenceStart: 3, sentenceEnd: 15, measureStart: 7, measureEnd: 14 };
const figure = { kind: 'count', numeral: '8.8', magnitude: 4, value: 88000, comparator: 'gt', hedge: '余' };

describe.each(databases)('The rules of figures on %s', (client) => {
  const ulger = useStrapi(client);
  let make: Newsroom;
  let achievements: DocumentsOf;
  let articles: DocumentsOf;
  let source: TestDocument;
  beforeAll(async () => {
    make = newsroom(ulger.strapi);
    achievements = documentsOf(ulger.strapi, 'api::achievement.achievement');
    articles = documentsOf(ulger.strapi, 'api::article.article');
    source = await make.source({ text });
  });

  const imported = (fields: object = {}): Promise<TestDocument> =>
    make.achievement({ ...figure, ...evidence, sourceDocument: source.documentId, ...fields });

  const publish = (document: TestDocument) => achievements.publish({ documentId: document.documentId });
  const update = (document: TestDocument, data: object) =>
    achievements.update({ documentId: document.documentId, data: { ...data } });
  const edit = (document: TestDocument, data: object) => asEditor(ulger.strapi, () => update(document, data));
  const stateOf = async (document: TestDocument): Promise<unknown> =>
    (await achievements.findOne({ documentId: document.documentId }))?.reviewState;

  describe('A figure that contradicts itself', () => {
    it.each([
      [{ value: 8800 }, 'FIGURE_NUMERAL_DIFFERS'],
      [{ comparator: 'lt' }, 'FIGURE_HEDGE_DIFFERS'],
      [{ kind: 'share', hedge: null, comparator: 'eq' }, 'FIGURE_SHARE_OUTSIDE'],
      [{ kind: 'qualitative' }, 'FIGURE_VALUE_UNEXPECTED'],
    ])('is refused: %j is %s', async (fields, code) => {
      expect((await refusalOf(make.achievement({ ...figure, ...fields }))).code).toBe(code);
      const made = await make.achievement(figure);
      expect((await refusalOf(update(made, fields))).code).toBe(code);
      expect(await achievements.findOne({ documentId: made.documentId })).toMatchObject(figure);
    });

    it('is refused for its unit, also when only the unit changes', async () => {
      const made = await make.achievement(figure);
      const percent = await make.unit({ code: 'percent', kind: 'part' });
      expect((await refusalOf(update(made, { unit: percent.documentId }))).code).toBe('FIGURE_UNIT_UNFIT');
    });

    it('may lack something as a draft, but not when it is published', async () => {
      const made = await make.achievement({ ...figure, numeral: null, magnitude: null, hedge: null, value: null });
      expect((await refusalOf(publish(made))).code).toBe('FIGURE_VALUE_MISSING');
    });
  });

  describe('A review', () => {
    it('is waited for where a figure is imported, and not where an editor typed it', async () => {
      const proposal = await imported();
      expect(await stateOf(proposal)).toBe('proposed');
      expect((await refusalOf(publish(proposal))).code).toBe('REVIEW_MISSING');
      await edit(proposal, { reviewState: 'confirmed' });
      await publish(proposal);

      const typed = await make.achievement(figure);
      expect(await stateOf(typed)).toBe('confirmed');
      await publish(typed);
    });

    it('never lets a rejected figure through', async () => {
      const made = await make.achievement({ ...figure, reviewState: 'rejected' });
      expect((await refusalOf(publish(made))).code).toBe('REVIEW_REJECTED');
      const saved = achievements.update({ documentId: made.documentId, status: 'published', data: { note: '注' } });
      expect((await refusalOf(saved)).code).toBe('REVIEW_REJECTED');
      expect((await achievements.findOne({ documentId: made.documentId }))?.note ?? null).toBeNull();
    });

    it('becomes a correction when an editor changes the facts of an imported figure', async () => {
      const proposal = await imported();
      await edit(proposal, { ...figure, numeral: '8.9', value: 89000, reviewState: 'proposed' });
      expect(await stateOf(proposal)).toBe('corrected');
    });

    it('stays what it is when an editor changes words, or a machine changes facts', async () => {
      const proposal = await imported();
      await edit(proposal, { ...figure, label: '宣讲场次', reviewState: 'proposed' });
      expect(await stateOf(proposal)).toBe('proposed');
      await update(proposal, { numeral: '8.9', value: 89000 });
      expect(await stateOf(proposal)).toBe('proposed');
    });

    it('is the same in every locale', async () => {
      const proposal = await imported();
      const { documentId } = proposal;
      await achievements.update({ documentId, locale: 'en', data: { label: 'Sessions' } });
      await edit(proposal, { numeral: '8.9', value: 89000 });
      const states = await achievements.findMany({ locale: '*' });
      expect(states.filter((row) => row.documentId === documentId).map((row) => row.reviewState)).toEqual([
        'corrected',
        'corrected',
      ]);
    });

    it('tells the editor in the language of the admin UI', async () => {
      const proposal = await imported();
      const refusal = asEditor(ulger.strapi, () => publish(proposal), 'zh-Hans');
      await expect(refusal).rejects.toThrow('尚未经编辑审核');
    });

    it('holds for conferrals too', async () => {
      const [person, award] = [await make.honoree(), await make.award()];
      const links = { honoree: person.documentId, award: award.documentId, sourceDocument: source.documentId };
      const made = await make.conferral({ ...evidence, ...links });
      const conferrals = documentsOf(ulger.strapi, 'api::conferral.conferral');
      expect((await refusalOf(conferrals.publish({ documentId: made.documentId }))).code).toBe('REVIEW_MISSING');
      await conferrals.update({ documentId: made.documentId, data: { reviewState: 'confirmed' } });
      await conferrals.publish({ documentId: made.documentId });
    });
  });

  describe('A group of figures', () => {
    it('is published only when all of it is reviewed, each figure when it is wanted', async () => {
      const article = await make.article();
      const member = (label: string, reviewState: string) =>
        imported({ label, reviewState, groupKey: 'g1', article: article.documentId });
      const [first, second, third] = [
        await member('参保率', 'confirmed'),
        await member('检查率', 'proposed'),
        await member('覆盖率', 'rejected'),
      ];
      await imported({ reviewState: 'proposed', groupKey: 'g1' });
      const refusal = await refusalOf(publish(first));
      expect(refusal.code).toBe('GROUP_NOT_REVIEWED');
      expect(refusal.message).toContain('检查率, 覆盖率');
      await update(second, { reviewState: 'confirmed' });
      await update(third, { reviewState: 'confirmed' });
      await publish(first);
      expect(await achievements.findOne({ documentId: second.documentId, status: 'published' })).toBeNull();
    });
  });

  describe('Evidence', () => {
    it.each([
      [{ sentenceStart: 2 }, 'EVIDENCE_SENTENCE_DIFFERS'],
      [{ sourceSentence: '全年宣讲9万余场次。' }, 'EVIDENCE_SENTENCE_DIFFERS'],
      [{ sentenceEnd: 400 }, 'EVIDENCE_OUTSIDE_SOURCE'],
      [{ measureStart: 1 }, 'EVIDENCE_MEASURE_OUTSIDE_SENTENCE'],
      [{ measureEnd: null }, 'EVIDENCE_INCOMPLETE'],
    ])('that does not cut the sentence from the source is refused: %j is %s', async (fields, code) => {
      expect((await refusalOf(imported(fields))).code).toBe(code);
      const made = await imported();
      expect((await refusalOf(edit(made, fields))).code).toBe(code);
    });

    it('keeps its source: the text is not changed, and not deleted while it is cited', async () => {
      const sources = documentsOf(ulger.strapi, 'api::source-document.source-document');
      const cited = await make.source({ text });
      const { documentId } = cited;
      await imported({ sourceDocument: documentId });
      expect((await refusalOf(sources.update({ documentId, data: { text: `${text}！` } }))).code).toBe(
        'SOURCE_IMMUTABLE',
      );
      expect((await refusalOf(sources.update({ documentId, data: { sha256: 'other' } }))).code).toBe(
        'SOURCE_IMMUTABLE',
      );
      await sources.update({ documentId, data: { name: '新名', text } });
      expect((await refusalOf(sources.delete({ documentId }))).code).toBe('SOURCE_IN_USE');
      const unused = await make.source({ text });
      await sources.delete({ documentId: unused.documentId });
    });
  });

  describe('A correction', () => {
    it('of a published figure in a published article is told there first', async () => {
      const article = await make.article();
      const made = await make.achievement({ ...figure, article: article.documentId });
      await publish(made);
      await articles.publish({ documentId: article.documentId });
      await update(made, { numeral: '8.9', value: 89000 });
      expect((await refusalOf(publish(made))).code).toBe('CORRECTION_NOTE_MISSING');
      const today = new Date().toISOString().slice(0, 10);
      const correction = { correctionNote: '场次有误，已更正。', correctedOn: today };
      await articles.update({ documentId: article.documentId, data: correction });
      await publish(made);
      expect(await achievements.findOne({ documentId: made.documentId, status: 'published' })).toMatchObject({
        value: 89000,
      });
    });

    it('is not needed for words, nor before the article is published', async () => {
      const article = await make.article();
      const made = await make.achievement({ ...figure, article: article.documentId });
      await publish(made);
      await update(made, { numeral: '8.9', value: 89000 });
      await publish(made);
      await articles.publish({ documentId: article.documentId });
      await update(made, { label: '宣讲' });
      await publish(made);
    });
  });
});
