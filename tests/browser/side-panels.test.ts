import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../src/domain/problem';
import { documentsOf, type TestDocument } from '../../src/testing/builders/documents';
import { type Newsroom, newsroom } from '../../src/testing/builders/newsroom';
import { useStrapi } from '../../src/testing/use-strapi';
import { hasChromium, launchChromium } from './chromium';
import { createEditor, type Desk, signIn } from './editor';
import { violationsIn } from './violations';

const email = 'panels@example.org';
const sentence = '全年培训绣娘2.4万人次。';
const printed = '2.4万人次';
const line = '绣娘在刺绣。';
const text = `一、绣出新生活\n　　冬天过去了。${sentence}秋天也好。\n${line}\n`;
const start = text.indexOf(sentence);
const evidence = {
  sourceSentence: sentence,
  sentenceStart: start,
  sentenceEnd: start + sentence.length,
  measureStart: text.indexOf(printed),
  measureEnd: text.indexOf(printed) + printed.length,
};
const achievement = 'api::achievement.achievement';
const trained = { label: '培训的绣娘', kind: 'count', numeral: '2.4', magnitude: 4, value: 24_000, comparator: 'eq' };

const editView = (uid: string, { documentId }: TestDocument, locale = 'zh-Hans'): string =>
  `/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${locale}`;

/** Looked at by people who set where to: what a test cannot see. */
const photograph = async ({ page }: Desk, name: string): Promise<void> => {
  const folder = process.env.ULGER_SCREENSHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

describe.runIf(hasChromium)('The panels beside the forms', () => {
  const ulger = useStrapi('sqlite', { adminPanel: true });
  let browser: Browser;
  let make: Newsroom;
  let article: TestDocument;
  let figure: TestDocument;
  let run: TestDocument;
  let source: TestDocument;
  let chinese: Desk;
  let english: Desk;

  const panel = ({ page }: Desk, title: string): Locator => page.locator('aside', { hasText: title });

  beforeAll(async () => {
    browser = await launchChromium();
    await createEditor(ulger.strapi, email);
    make = newsroom(ulger.strapi);
    source = await make.source({ name: 'embroidery.txt', text });
    const data = { sourceDocument: source.documentId, outcome: 'stored', startedAt: new Date(), extraction: {} };
    run = await documentsOf(ulger.strapi, 'api::import-run.import-run').create({ data });
    article = await make.article({ title: '一针一线绣出新生活' });
    const unit = (await make.unit({ code: 'person_time', name: '人次', kind: 'person' })).documentId;
    const home = { unit, article: article.documentId };
    figure = await make.achievement({
      ...trained,
      ...home,
      ...evidence,
      sourceDocument: source.documentId,
      reviewState: 'proposed',
    });
    await make.achievement({ ...trained, ...home, numeral: '24500', magnitude: 0, value: 24_500 });
    await make.achievement({ label: '建成的工坊', ...home, numeral: null, value: null, magnitude: null });
    await make.caption({ article: article.documentId, text: '娘绣刺在', condition: 'scrambled' });
    chinese = await signIn(browser, ulger.url, email, 'zh-CN');
    english = await signIn(browser, ulger.url, email, 'en-GB');
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('show the sentence that states a figure, its measure marked, between its neighbours', async () => {
    await chinese.open(editView(achievement, figure));
    const shown = panel(chinese, '原文出处');
    await shown.getByText('出自“embroidery.txt”').waitFor();
    expect(await shown.locator('mark').allTextContents()).toEqual([printed]);
    expect(await shown.locator('blockquote').textContent()).toBe(`冬天过去了。${sentence}秋天也好。`);
    const review = shown.getByRole('link', { name: '打开核对页' });
    expect(await review.getAttribute('href')).toBe(`/admin/import-desk/${run.documentId}`);
    await photograph(chinese, 'figure');
  });

  it('show what contradicts a figure beside it, until a save has settled it', async () => {
    const { page, open } = english;
    await open(editView(achievement, figure));
    const shown = panel(english, 'Where it was read');
    await shown.getByText('Another figure states a different value').waitFor();
    const sides = shown.locator('.ulger-sides');
    expect(await sides.textContent()).toBe('This figure2.4万人次In the same article24500人次');
    await photograph(english, 'contradiction');
    expect(await violationsIn(page, '.ulger-evidence')).toEqual([]);
    await page.fill('input[name=numeral]', '24500');
    await page.fill('input[name=magnitude]', '0');
    await page.fill('input[name=value]', '24500');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await sides.waitFor({ state: 'detached' });
    await shown.locator('mark').waitFor();
  });

  it('say that a figure was typed by hand, and show nothing beside a caption that was', async () => {
    const typed = await make.achievement({ label: '手工录入的数据' });
    await chinese.open(editView(achievement, typed));
    await panel(chinese, '原文出处').getByText('手工录入，没有来源。').waitFor();
    const caption = await make.caption();
    const answered = chinese.page.waitForResponse((response) => response.url().includes('/import-desk/evidence/'));
    await chinese.open(editView('api::photo-caption.photo-caption', caption));
    expect((await answered).status()).toBe(200);
    await chinese.page.locator('textarea[name=text]').waitFor();
    expect(await panel(chinese, '原文出处').count()).toBe(0);
  });

  it('show the line of a caption, and for an honoree the sentence of each award', async () => {
    const sourceStart = text.indexOf(line);
    const quote = { sourceText: line, sourceStart, sourceEnd: sourceStart + line.length };
    const caption = await make.caption({ ...quote, sourceDocument: source.documentId });
    await chinese.open(editView('api::photo-caption.photo-caption', caption));
    await panel(chinese, '原文出处').locator('mark', { hasText: line }).waitFor();
    const [honoree, award] = [await make.honoree({ name: '萨仁' }), await make.award({ name: '三八红旗手' })];
    const links = { honoree: honoree.documentId, award: award.documentId, sourceDocument: source.documentId };
    await make.conferral({ ...evidence, ...links });
    await chinese.open(editView('api::honoree.honoree', honoree));
    const shown = panel(chinese, '原文出处');
    await shown.locator('mark').waitFor();
    expect(await shown.textContent()).toContain('三八红旗手');
  });

  it('list the figures of an article with their states, and what keeps it from being published', async () => {
    await chinese.open(editView('api::article.article', article));
    const inChinese = panel(chinese, '数据与发布');
    const rows = inChinese.locator('.ulger-parts > li');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(4);
    const told = await inChinese.textContent();
    for (const words of ['已更正', '已确认', '有 1 项已审核的数据仍有缺失', '有 1 条图片说明仍有缺失', '24500人次']) {
      expect(told).toContain(words);
    }
    expect(told).toContain(problem('FIGURE_VALUE_MISSING', { kind: 'count' }).messageZh.slice(0, 4));
    await photograph(chinese, 'article-zh');
    expect(await violationsIn(chinese.page, '.ulger-evidence')).toEqual([]);
    await english.open(editView('api::article.article', article));
    const inEnglish = panel(english, 'Figures and publishing');
    await inEnglish.getByText('1 caption lacks something, as told below.').waitFor();
    await inEnglish.getByText(/arrived in a bad condition \(Scrambled\)/i).waitFor();
    await photograph(english, 'article-en');
    await inEnglish.getByRole('link', { name: '培训的绣娘' }).first().click();
    await panel(english, 'Where it was read').locator('mark').waitFor();
  });

  it('leave the relations of a translation to the source locale, and say so', async () => {
    const { page, open } = english;
    await open(editView(achievement, figure, 'en'));
    await page
      .getByText(/Relations are the same in every language/)
      .first()
      .waitFor();
    const relations = page.getByRole('combobox', { name: /^(Unit|Award|Article)/ });
    expect(await relations.count()).toBeGreaterThan(0);
    await photograph(english, 'translation');
    for (const relation of await relations.all()) expect(await relation.isDisabled()).toBe(true);
    await open(editView(achievement, figure));
    await page.waitForSelector('input[name=numeral]');
    for (const relation of await relations.all()) expect(await relation.isEnabled()).toBe(true);
  });

  it('have their like on the home page: what waits, leading there', async () => {
    await make.achievement({ label: '待确认', article: article.documentId, reviewState: 'proposed' });
    await english.open('/');
    const work = english.page.locator('.ulger-desk-work');
    await work.getByText('1 figure to confirm').waitFor();
    await photograph(english, 'home');
    expect(await violationsIn(english.page, '.ulger-desk-work')).toEqual([]);
    await work.getByRole('link', { name: '一针一线绣出新生活' }).first().click();
    await panel(english, 'Figures and publishing').getByText('1 figure or honour waits for a review.').waitFor();
  });

  it('ask nothing that is refused', () => {
    expect([...chinese.failedRequests, ...english.failedRequests]).toEqual([]);
  });
});
