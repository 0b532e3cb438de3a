import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../src/domain/problem';
import { documentsOf, type TestDocument } from '../../src/testing/builders/documents';
import { newsroom } from '../../src/testing/builders/newsroom';
import { useStrapi } from '../../src/testing/use-strapi';
import { hasChromium, launchChromium } from './chromium';
import { createEditor, type Desk, signIn } from './editor';

const email = 'editor@example.org';
const sentence = '截至年底，全旗建成牧民书屋46个。';
/** With a connector before the suffix, which must survive. */
const mongolianTitle = 'ᠨᠣᠮ\u202fᠤᠨ ᠭᠡᠷ';

const editView = (uid: string, { documentId }: TestDocument): string =>
  `/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=zh-Hans`;

describe.runIf(hasChromium)('The admin UI', () => {
  const ulger = useStrapi('sqlite', { adminPanel: true });
  let browser: Browser;
  let article: TestDocument;
  let figure: TestDocument;
  let caption: TestDocument;
  // Strapi lets nobody sign in more than five times in five minutes: one desk for each language serves all tests.
  let chinese: Desk;
  let english: Desk;

  beforeAll(async () => {
    browser = await launchChromium();
    await createEditor(ulger.strapi, email);
    const make = newsroom(ulger.strapi);
    const source = await documentsOf(ulger.strapi, 'api::source-document.source-document').create({
      data: { name: 'libraries.txt', channel: 'file', text: sentence, sha256: '0'.repeat(64) },
    });
    article = await make.article({ title: '草原书屋点亮牧区' });
    const unit = await documentsOf(ulger.strapi, 'api::unit.unit').findMany({ locale: 'zh-Hans' });
    figure = await make.achievement({
      label: '建成的牧民书屋',
      kind: 'count',
      value: 46,
      numeral: '46',
      unit: unit.find(({ code }) => code === 'place')?.documentId,
      measureWord: '个',
      reviewState: 'proposed',
      sourceSentence: sentence,
      sentenceStart: 0,
      sentenceEnd: sentence.length,
      measureStart: sentence.indexOf('46'),
      measureEnd: sentence.indexOf('46') + 3,
      sourceDocument: source.documentId,
      article: article.documentId,
    });
    caption = await make.caption({ text: '匠白 指导 绣娘', condition: 'scrambled', article: article.documentId });
    chinese = await signIn(browser, ulger.url, email, 'zh-CN');
    english = await signIn(browser, ulger.url, email, 'en-GB');
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('greets an editor with what waits to be done, in the language of the browser', async () => {
    const { page } = chinese;
    const task = page.locator('.ulger-tasks li', { hasText: '待确认的数据' });
    await task.getByText('1', { exact: true }).waitFor();
    expect(await page.title()).toBe('编辑部 | Ulger');
    await english.page.getByText('Figures to confirm').waitFor();
  });

  it('shows an article with labels, meanings and examples in Chinese, and in English', async () => {
    const seen = async ({ page, open }: Desk): Promise<string | null> => {
      await open(editView('api::article.article', article));
      await page.waitForSelector('input[name=kicker]');
      return page.textContent('main');
    };
    const inChinese = await seen(chinese);
    for (const words of ['引题', '受表彰者', '主标题上方的一行。没有就留空。', '例：', '成就数据']) {
      expect(inChinese).toContain(words);
    }
    const inEnglish = await seen(english);
    for (const words of ['Kicker', 'Honorees', 'The line above the headline. Empty if there is none.', 'Example:']) {
      expect(inEnglish).toContain(words);
    }
  });

  it('asks nothing of another server, and nothing that is not there', async () => {
    const { page, open, strayRequests, failedRequests } = chinese;
    await open(editView('api::article.article', article));
    await page.waitForSelector('input[name=kicker]');
    await page.waitForLoadState('networkidle');
    expect(await page.getByText(/Strapi|Media Library|Upgrade/).count()).toBe(0);
    expect(strayRequests).toEqual([]);
    expect(failedRequests).toEqual([]);
  });

  it('puts the values of a choice into words', async () => {
    const { page, open } = chinese;
    await open(editView('api::photo-caption.photo-caption', caption));
    await page.getByRole('combobox').filter({ hasText: '错乱' }).click();
    expect(await page.getByRole('option').allTextContents()).toEqual(
      expect.arrayContaining(['完好', '错乱', '残缺', '重复', '混入杂文']),
    );
  });

  it('keeps an article in traditional Mongolian script, in a font that has it', async () => {
    const { page, open } = chinese;
    await open(editView('api::article.article', article));
    await page.getByRole('combobox').filter({ hasText: '简体中文' }).click();
    await page.getByRole('option', { name: /Mongolian \(traditional script\)/ }).click();
    await page.waitForURL(/mn-Mong/);
    const title = page.locator('input[name=title]');
    await title.fill(mongolianTitle);
    expect(await title.evaluate((input) => getComputedStyle(input).fontFamily)).toMatch(/^"?Noto Sans Mongolian/);
    await page.waitForFunction(() =>
      [...document.fonts].some(({ family, status }) => /Mongolian/.test(family) && status === 'loaded'),
    );
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('已保存').waitFor();
    const { documentId } = article;
    const stored = await documentsOf(ulger.strapi, 'api::article.article').findOne({ documentId, locale: 'mn-Mong' });
    expect(stored?.title).toBe(mongolianTitle);
  });

  it('says why an unconfirmed figure is not published, in the language of the interface', async () => {
    const refusal = problem('REVIEW_MISSING', { name: '建成的牧民书屋' });
    const publish = async ({ page, open }: Desk, button: string, sentenceOfRefusal: string): Promise<void> => {
      await open(editView('api::achievement.achievement', figure));
      await page.getByRole('button', { name: button, exact: true }).click();
      // Its article is a draft, of which Strapi asks first.
      await page.getByRole('alertdialog').getByRole('button', { name: button, exact: true }).click();
      await page.getByText(sentenceOfRefusal).waitFor();
    };
    await publish(chinese, '发布', refusal.messageZh);
    await publish(english, 'Publish', refusal.message);
    const { documentId } = figure;
    const published = await documentsOf(ulger.strapi, 'api::achievement.achievement').findOne({
      documentId,
      locale: 'zh-Hans',
      status: 'published',
    });
    expect(published).toBeNull();
  });
});
