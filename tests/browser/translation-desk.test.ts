import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../src/domain/problem';
import { type DocumentsOf, documentsOf } from '../../src/testing/builders/documents';
import { useStrapi } from '../../src/testing/use-strapi';
import { ask } from '../integration/graphql/ask';
import { hasChromium, launchChromium } from './chromium';
import { createEditor, type Desk, signIn } from './editor';
import { addressOf, field, openEntry, photograph, segment, told, translate } from './translation-driver';
import { violationsIn } from './violations';

const title = '草原书屋点亮牧区';
const bold = { type: 'text', text: '服务牧民8.8万余人次', bold: true };
const paragraph = (...children: readonly object[]) => ({ type: 'paragraph', children });
const text = (words: string) => ({ type: 'text', text: words });
const bodyWith = (libraries: number) => [
  paragraph(text(`截至2023年底，全旗建成牧民书屋${libraries}个，`), bold, text('。')),
  paragraph(text('孩子们也爱来。')),
];
const english =
  'By the end of 2023, the banner had built 46 herders’ libraries, <1>serving herders more than 88,000 times</1>.';
const corrected = english.replace('46', '52');
const children = 'Children love to come, too.';
/** With a connector before the suffix, which must survive. */
const mongolian = 'ᠨᠣᠮ\u202fᠤᠨ ᠭᠡᠷ';

describe.runIf(hasChromium)('The translation desk', () => {
  const ulger = useStrapi('sqlite', { adminPanel: true });
  let browser: Browser;
  let translator: Desk;
  let reviewer: Desk;
  let articles: DocumentsOf;
  let documentId: string;

  const open = (desk: Desk, locale = 'en'): Promise<void> => openEntry(desk, documentId, locale);
  const violations = async (page: Page, selector = 'main'): Promise<readonly string[]> => {
    await page.mouse.move(0, 0);
    return violationsIn(page, selector);
  };

  beforeAll(async () => {
    browser = await launchChromium();
    articles = documentsOf(ulger.strapi, 'api::article.article');
    ({ documentId } = await articles.create({ locale: 'zh-Hans', data: { title, body: bodyWith(46) } }));
    await articles.publish({ documentId, locale: 'zh-Hans' });
    for (const [email, role] of [
      ['translator@example.org', 'ulger-translator-en'],
      ['reviewer@example.org', 'ulger-reviewer'],
    ] as const)
      await createEditor(ulger.strapi, email, role);
    translator = await signIn(browser, ulger.url, 'translator@example.org', 'zh-CN');
    reviewer = await signIn(browser, ulger.url, 'reviewer@example.org', 'en-GB');
    for (const { page } of [translator, reviewer]) await page.setViewportSize({ width: 1280, height: 860 });
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('shows how far every entry is, and leads to it', async () => {
    const { page } = translator;
    await page.getByRole('link', { name: '翻译', exact: true }).first().click();
    const row = page.getByRole('row', { name: new RegExp(title) });
    await row.getByText('已批准 0/3').first().waitFor();
    await photograph(translator, 'overview-begin');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '有错误' }).click();
    await page.getByText('没有符合筛选条件的条目。').waitFor();
    await page.getByRole('button', { name: '全部', exact: true }).click();
    await row.getByRole('link', { name: `翻译“${title}”：英文` }).click();
    await segment(translator, '截至').waitFor();
  });

  it('takes translations by the keyboard, one after the other, with the codes of the source', async () => {
    await translate(translator, title, 'Steppe libraries light up the pastures');
    await segment(translator, '截至').locator('.tdesk-source').click();
    await field(translator).fill('serving herders more than 88,000 times');
    await field(translator).press('Control+a');
    await field(translator).press('Alt+c');
    expect(await field(translator).inputValue()).toBe('<1>serving herders more than 88,000 times</1>');
    await translate(translator, '截至', english);
    await segment(translator, '截至').getByText('已翻译').waitFor();
  });

  it('shows an outdated segment with what changed, and nothing else as outdated', async () => {
    await articles.update({ documentId, locale: 'zh-Hans', data: { body: bodyWith(52) } });
    await open(translator);
    const outdated = segment(translator, '截至');
    await outdated.getByText('已过时').waitFor();
    expect(await outdated.locator('del').textContent()).toContain('46');
    expect(await outdated.locator('ins').textContent()).toContain('52');
    expect(await translator.page.locator('.tdesk-state-outdated').count()).toBe(1);
    await translator.page.getByRole('button', { name: /^已过时/ }).click();
    expect(await translator.page.locator('.tdesk-segment').count()).toBe(1);
    await photograph(translator, 'outdated');
    expect(await violations(translator.page)).toEqual([]);
    await translator.page.getByRole('button', { name: /^全部/ }).click();
  });

  it('offers what was translated before, with the figures of this sentence', async () => {
    await segment(translator, '截至').locator('.tdesk-source').click();
    await translator.page.locator('.tdesk-memory li').first().waitFor();
    await field(translator).press('Alt+m');
    expect(await field(translator).inputValue()).toBe(corrected);
    await photograph(translator, 'memory');
  });

  it('finds a wrong figure while it is typed, and lets nobody approve it', async () => {
    const wrong = corrected.replace('88,000', '8.8 million');
    await field(translator).fill(wrong);
    await translator.page.locator('.tdesk-check-error', { hasText: 'TRANSLATED_FIGURE_MAGNITUDE' }).waitFor();
    await segment(translator, '截至').getByText('1 个错误').waitFor();
    await photograph(translator, 'wrong-figure');
    expect(await violations(translator.page)).toEqual([]);
    await field(translator).press('Control+s');
    await told(translator, '已保存');
    await open(reviewer);
    await segment(reviewer, '截至').locator('.tdesk-source').click();
    await field(reviewer).press('Control+Shift+Enter');
    await told(reviewer, problem('SEGMENT_HAS_ERRORS', { errors: 1 }).message);
    await segment(reviewer, '截至').getByText('1 error').waitFor();
  });

  it('has a figure put in by its number, and the finding goes', async () => {
    const start = corrected.indexOf('88,000');
    await field(translator).fill(corrected.replace('88,000', ''));
    await field(translator).evaluate((input: HTMLTextAreaElement, at) => input.setSelectionRange(at, at), start);
    const figure = translator.page.locator('.tdesk-insertions li', { hasText: '88,000' }).first();
    await figure.getByRole('button').click();
    expect(await field(translator).inputValue()).toContain('88,000');
    await field(translator).fill(corrected);
    await translator.page.locator('.tdesk-check-error').waitFor({ state: 'detached' });
    expect(await segment(translator, '截至').locator('.tdesk-count-danger').count()).toBe(0);
    await field(translator).press('Control+Enter');
    await told(translator, '已保存');
  });

  it('keeps what is typed when the page is closed, and asks before it is left', async () => {
    const { page } = translator;
    await segment(translator, '孩子们').locator('.tdesk-source').click();
    await field(translator).fill('Children');
    await page.getByRole('link', { name: '翻译', exact: true }).last().click();
    await page.getByRole('alertdialog').getByRole('button', { name: '留下' }).click();
    page.once('dialog', (dialog) => dialog.accept());
    await page.reload();
    await page.getByText('上次有 1 条未保存的译文，已恢复。').waitFor();
    await segment(translator, '孩子们').locator('.tdesk-source').click();
    expect(await field(translator).inputValue()).toBe('Children');
  });

  it('shows both texts where two people were at one segment, and loses neither', async () => {
    await open(reviewer);
    await segment(reviewer, '孩子们').locator('.tdesk-source').click();
    await field(translator).fill('Children come.');
    await field(translator).press('Control+s');
    await told(translator, '已保存');
    // The reviewer's page still shows the segment as it was before.
    await field(reviewer).press('Control+Shift+Enter');
    await reviewer.page.locator('.desk-told-refused').waitFor();
    await segment(reviewer, '孩子们').locator('textarea', { hasText: 'Children come.' }).waitFor();
    await open(translator);
    await segment(translator, '孩子们').locator('.tdesk-source').click();
    const stale = await browser.newContext({ storageState: await translator.page.context().storageState() });
    const other = await stale.newPage();
    await other.goto(`${ulger.url}/admin${addressOf(documentId, 'en')}`);
    await other.locator('.tdesk-segment', { hasText: '孩子们' }).locator('.tdesk-source').click();
    await other.locator('.tdesk-input textarea').fill('The children come.');
    await other.locator('.tdesk-input textarea').press('Control+s');
    await other.locator('.desk-told', { hasText: '已保存' }).waitFor();
    await stale.close();
    await field(translator).fill(children);
    await field(translator).press('Control+s');
    const conflict = translator.page.locator('.tdesk-conflict');
    await conflict.getByText('The children come.', { exact: true }).waitFor();
    expect(await field(translator).inputValue()).toBe(children);
    expect(await violations(translator.page)).toEqual([]);
    await photograph(translator, 'conflict');
    await conflict.getByRole('button', { name: '保存我的' }).click();
    await conflict.waitFor({ state: 'detached' });
    await told(translator, '已保存');
  });

  it('says what keeps a translation from being published', async () => {
    const { page } = reviewer;
    await open(reviewer);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('TRANSLATION_NOT_READY').waitFor();
    expect(await dialog.locator('.tdesk-unready li').count()).toBe(3);
    expect(await violations(page, '[role=dialog]')).toEqual([]);
    await photograph(reviewer, 'unready');
    await dialog.locator('.tdesk-unready button').first().click();
    expect(await field(reviewer).inputValue()).toBe('Steppe libraries light up the pastures');
  });

  it('is reviewed, approved and published, and delivered', async () => {
    const { page } = reviewer;
    for (const words of [title, '截至', '孩子们']) {
      await segment(reviewer, words).locator('.tdesk-source').click();
      await field(reviewer).press('Alt+Enter');
      await segment(reviewer, words).getByText('Reviewed', { exact: true }).first().waitFor();
      await segment(reviewer, words).locator('.tdesk-source').click();
      await field(reviewer).press('Control+Shift+Enter');
      await segment(reviewer, words).getByText('Approved', { exact: true }).waitFor();
    }
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('status').getByText('Published', { exact: true }).waitFor();
    const query = '{ articles(locale: "en") { title body } }';
    const { data, messages } = await ask(ulger.url, { query });
    expect(messages).toEqual([]);
    expect(JSON.stringify(data)).toContain('52 herders’ libraries');
    await photograph(reviewer, 'published');
  });

  it('tells in a segment’s history who did what, and takes comments that mention people', async () => {
    const { page } = reviewer;
    await segment(reviewer, '截至').locator('.tdesk-source').click();
    await page.locator('.tdesk-side summary').click();
    await page.locator('.tdesk-history li', { hasText: 'approved' }).first().waitFor();
    await field(reviewer).press('Alt+j');
    await page.keyboard.type('Well done, @');
    await page.locator('.tdesk-offered [role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.locator('.tdesk-mention').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('hands out a file, and takes it back from a translation tool', async () => {
    await articles.update({
      documentId,
      locale: 'zh-Hans',
      data: { body: [...bodyWith(52), paragraph(text('明年再建10个。'))] },
    });
    const { page } = translator;
    await open(translator);
    await page.getByRole('button', { name: '下载' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'XLIFF 2', exact: true }).click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    const translated = file.replace(
      /(<source[^>]*>明年再建10个。<\/source>)(?:\s*<target[^>]*(?:\/>|>[^<]*<\/target>))?/,
      '$1<target>Ten more will be built next year.</target>',
    );
    expect(translated).not.toBe(file);
    await translator.open('/translation-desk');
    await page.locator('.tdesk-exchange summary').click();
    await page.locator('.tdesk-exchange input[type=file]').setInputFiles([
      { name: 'steppe.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(translated) },
      { name: 'broken.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from('<xliff') },
    ]);
    await page
      .locator('.tdesk-file', { hasText: 'steppe.xlf' })
      .getByText(/采用 1 条/)
      .waitFor();
    await page.locator('.tdesk-file', { hasText: 'broken.xlf' }).locator('.tdesk-wrong').waitFor();
    await photograph(translator, 'files');
    expect(await violations(page)).toEqual([]);
    await page.locator('.tdesk-file', { hasText: 'steppe.xlf' }).getByRole('link').click();
    await segment(translator, '明年').getByText('Ten more will be built next year.').waitFor();
  });

  it('shows Mongolian script from top to bottom, and keeps its invisible characters', async () => {
    await createEditor(ulger.strapi, 'mongolian@example.org', 'ulger-translator-mn-mong');
    const desk = await signIn(browser, ulger.url, 'mongolian@example.org', 'zh-CN');
    await desk.page.setViewportSize({ width: 1280, height: 860 });
    await open(desk, 'mn-Mong');
    await segment(desk, title).locator('.tdesk-source').click();
    await field(desk).fill('ᠨᠣᠮ');
    await field(desk).press('Alt+,');
    await field(desk).press('End');
    await desk.page.keyboard.insertText('ᠤᠨ ᠭᠡᠷ');
    expect(await field(desk).inputValue()).toBe(mongolian);
    const preview = segment(desk, title).locator('.tdesk-vertical');
    expect(await preview.evaluate((element) => getComputedStyle(element).writingMode)).toBe('vertical-lr');
    expect(await preview.textContent()).toBe(mongolian);
    await desk.page.waitForFunction(() =>
      [...document.fonts].some(({ family, status }) => /Mongolian/.test(family) && status === 'loaded'),
    );
    await photograph(desk, 'mongolian');
    await field(desk).press('Alt+i');
    await preview.getByText('␣NNBSP').waitFor();
    await photograph(desk, 'mongolian-visible');
    expect(await violations(desk.page)).toEqual([]);
    await field(desk).press('Control+s');
    await told(desk, '已保存');
    const stored = await articles.findOne({ documentId, locale: 'mn-Mong' });
    expect(stored?.title).toBe(mongolian);
    await desk.close();
  });

  it('is told of beside the form, and at home', async () => {
    const { page } = reviewer;
    await reviewer.open(
      `/content-manager/collection-types/api::article.article/${documentId}?plugins[i18n][locale]=zh-Hans`,
    );
    const panel = page.locator('.tdesk-panel');
    await panel.getByRole('link', { name: 'English' }).waitFor();
    expect(await violations(page, '.tdesk-panel')).toEqual([]);
    await panel.scrollIntoViewIfNeeded();
    await photograph(reviewer, 'panel');
    await translator.open('/');
    await translator.page.locator('.ulger-translation-work').getByText('译文已过时').waitFor();
    await photograph(translator, 'home');
    expect(await violations(translator.page, '.ulger-translation-work')).toEqual([]);
  });
});
