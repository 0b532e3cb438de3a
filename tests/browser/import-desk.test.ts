import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../src/domain/problem';
import { useStrapi } from '../../src/testing/use-strapi';
import { ask } from '../integration/graphql/ask';

import { hasChromium, launchChromium } from './chromium';
import { createEditor, type Desk, signIn } from './editor';
import { cardsOf, saved, selectWords, wrongStretches } from './review-driver';
import { violationsIn } from './violations';

const fixture = (name: string): string => path.join(__dirname, '../fixtures', name);
const name = 'steppe-libraries.txt';
const source = readFileSync(fixture(name), 'utf8');
const email = 'desk@example.org';

/** Puts files into the desk and opens the review of the last one. */
const bring = async (
  { page, open }: Desk,
  files: Parameters<Page['setInputFiles']>[1],
  link: string,
): Promise<void> => {
  await open('/import-desk');
  await page.locator('.desk-drop').waitFor();
  await page.locator('.desk-drop input[type=file]').setInputFiles(files);
  await page.getByRole('link', { name: link }).click();
  await page.locator('.desk-card').first().waitFor();
};

describe.runIf(hasChromium)('The import desk', () => {
  const ulger = useStrapi('sqlite', { adminPanel: true });
  let browser: Browser;
  let chinese: Desk;
  let english: Desk;

  beforeAll(async () => {
    browser = await launchChromium();
    await createEditor(ulger.strapi, email);
    chinese = await signIn(browser, ulger.url, email, 'zh-CN');
    await chinese.page.setViewportSize({ width: 1280, height: 860 });
    english = await signIn(browser, ulger.url, email, 'en-GB');
    await english.page.setViewportSize({ width: 1280, height: 860 });
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('takes several files, and says beside each why it was not read', async () => {
    const { page, open } = chinese;
    await open('/import-desk');
    await page.getByRole('link', { name: '导入', exact: true }).first().waitFor();
    await page.locator('.desk-drop input[type=file]').setInputFiles([
      { name: '空.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      { name, mimeType: 'text/plain', buffer: Buffer.from(source) },
    ]);
    await page
      .locator('.desk-upload', { hasText: '空.txt' })
      .getByText(problem('SOURCE_EMPTY', { file: '空.txt' }).messageZh)
      .waitFor();
    await page.locator('.desk-upload', { hasText: name }).getByRole('link').waitFor();
    await page
      .getByRole('row', { name: /书香飘进夏营地/ })
      .getByText('核对中')
      .waitFor();
    expect(await violationsIn(page, 'html')).toEqual([]);
  });

  it('shows the article with every proposal in its place, and each side shows the other', async () => {
    const { page } = chinese;
    await page.getByRole('link', { name: '打开核对页' }).click();
    await cardsOf(page, '固定书屋').first().waitFor();
    expect(await wrongStretches(page, source)).toEqual([]);
    const mark = page.locator('.desk-mark', { hasText: /^46个$/ });
    await cardsOf(page, '固定书屋').first().hover();
    expect(await mark.getAttribute('data-linked')).toBe('');
    await page.locator('.desk-mark', { hasText: /^1200多场$/ }).click();
    expect(await page.locator('.desk-card[aria-current=true]').textContent()).toContain('1200多场');
    expect(await violationsIn(page, 'html')).toEqual([]);
  });

  it('corrects a figure by a phrase, rejects one, and takes steps back and again', async () => {
    const { page } = chinese;
    const libraries = cardsOf(page, '固定书屋').first();
    await libraries.getByRole('button', { name: '更正' }).click();
    const phrase = libraries.getByLabel('按原文写法输入');
    await phrase.fill('许多');
    await libraries.getByText('这些文字读不出唯一的数据').waitFor();
    await phrase.fill('近50个');
    expect(await libraries.getByLabel('数值', { exact: true }).inputValue()).toBe('50');
    expect(await violationsIn(page, 'html')).toEqual([]);
    await libraries.getByRole('button', { name: '采用更正' }).click();
    await libraries.getByText('已更正').waitFor();
    expect(await libraries.locator('.desk-phrase [lang=en]').textContent()).toBe('nearly 50 places');
    expect(await page.locator('.desk-told').textContent()).toBe('已更正：固定书屋：近50个');

    const distance = cardsOf(page, '几十公里').first();
    await distance.getByRole('button', { name: '否决' }).click();
    await distance.getByText('已否决').waitFor();
    await page.keyboard.press('Control+z');
    await distance.getByText('待定', { exact: true }).waitFor();
    await page.keyboard.press('Control+Shift+z');
    await distance.getByText('已否决').waitFor();
  });

  it('adds what was selected', async () => {
    const { page } = chinese;
    await selectWords(page, '斯琴高娃');
    await page.getByRole('toolbar').getByRole('button', { name: '受表彰者' }).click();
    const added = page.locator('.desk-card.desk-of-honoree', { hasText: '斯琴高娃' });
    await added.getByText('已确认').waitFor();
    expect(await page.locator('.desk-mark.desk-of-honoree').allTextContents()).toContain('斯琴高娃');
  });

  it('confirms all that carry no warning, and keeps the state for a later visit', async () => {
    const { page, open } = chinese;
    await page.getByRole('button', { name: /确认全部无提醒/ }).click();
    await saved(page, '已保存');
    const address = page.url().replace(/.*\/admin/, '');
    const states = () => page.locator('.desk-card-head').allTextContents();
    const before = await states();
    expect(before.filter((words) => words.includes('已确认')).length).toBeGreaterThan(10);
    await open('/import-desk');
    await page.getByRole('row', { name: /书香飘进夏营地/ }).waitFor();
    await open(address);
    await page.locator('.desk-card').first().waitFor();
    expect(await states()).toEqual(before);
  });

  it('puts a photograph with its caption, once it is told what it shows', async () => {
    const { page } = chinese;
    const buffer = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#4a7c59' } })
      .jpeg()
      .toBuffer();
    await page.getByText(/^照片（/).click();
    await page
      .locator('.desk-photos-panel input[type=file]')
      .setInputFiles({ name: '书车.jpg', mimeType: 'image/jpeg', buffer });
    const photo = page.locator('.desk-photo', { hasText: '书车.jpg' });
    await photo.getByText('缺少替代文字').waitFor();
    await photo.getByLabel('对应的图片说明').selectOption({ index: 1 });
    await photo.getByLabel('替代文字', { exact: true }).fill('孩子们围在流动书车旁挑选图书');
    await photo.getByRole('button', { name: '配到图片说明' }).click();
    await cardsOf(page, '流动书车开进夏营地').getByText('已配照片').waitFor();
    expect(await violationsIn(page, 'html')).toEqual([]);
    await saved(page, '已保存');
  });

  it('makes the drafts, which are published and delivered', async () => {
    const { page } = chinese;
    await page.getByRole('button', { name: '生成草稿' }).click();
    await page
      .getByRole('alertdialog')
      .getByText(/已确认/)
      .waitFor();
    expect(await violationsIn(page, 'html')).toEqual([]);
    await page.getByRole('alertdialog').getByRole('button', { name: '确认' }).click();
    await page.getByText(/完成：新建/).waitFor();
    await page.getByRole('link', { name: '打开文章' }).click();
    await page.locator('input[name=title]').waitFor();
    expect(await page.locator('input[name=title]').inputValue()).toBe('书香飘进夏营地');
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText('已发布', { exact: true }).first().waitFor();

    const figure = await ulger.strapi
      .documents('api::achievement.achievement')
      .findFirst({ locale: 'zh-Hans', filters: { label: { $contains: '固定书屋' } } });
    await chinese.open(
      `/content-manager/collection-types/api::achievement.achievement/${figure?.documentId}?plugins[i18n][locale]=zh-Hans`,
    );
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText('已发布', { exact: true }).first().waitFor();
    const { data, messages } = await ask(ulger.url, {
      query: '{ articles { title achievements { label value comparator } } }',
    });
    expect(messages).toEqual([]);
    expect(data.articles).toEqual([
      {
        title: '书香飘进夏营地',
        achievements: [expect.objectContaining({ value: 50 })],
      },
    ]);
  });

  it('compares a corrected text with what is stored', async () => {
    const { page } = chinese;
    await bring(chinese, fixture('steppe-libraries-corrected.txt'), '打开核对页');
    const touched = cardsOf(page, '固定书屋').first();
    await touched.getByText('保留人工修改').waitFor();
    await cardsOf(page, '2.45万人次')
      .first()
      .locator('ins', { hasText: /^24500$/ })
      .waitFor();
    await touched.getByRole('button', { name: '采用新读数' }).click();
    await touched.getByText('已采用新读数').waitFor();
    expect(await violationsIn(page, 'html')).toEqual([]);
  });

  it('is worked by the keyboard alone, in English', async () => {
    const { page } = english;
    const { keyboard } = page;
    await english.open('/import-desk');
    await page.getByLabel('Or paste an article').focus();
    await keyboard.insertText(source.replace('乌兰察罕', '查干诺尔').replace('书香飘进夏营地', '书车驶过冬牧场'));
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.locator('.desk-card').first().waitFor();
    const current = page.locator('.desk-card[aria-current=true]');
    const state = (words: string) => page.locator('.desk-told', { hasText: words }).waitFor();
    await keyboard.press('j');
    await keyboard.press('j');
    await keyboard.press('c');
    await state('Confirmed:');
    await keyboard.press('x');
    await state('Rejected:');
    await keyboard.press('u');
    await state('Undone: rejecting');
    await keyboard.press('e');
    expect(await current.getByLabel('As a phrase').evaluate((input) => input === document.activeElement)).toBe(true);
    await keyboard.insertText('15辆');
    // Letters are letters while something is typed.
    await keyboard.press('x');
    await keyboard.press('Backspace');
    await keyboard.press('Control+Enter');
    await state('Corrected:');

    await page.locator('.desk-article').focus();
    for (let step = 0; step < 4; step += 1) await keyboard.press('ArrowDown');
    await keyboard.press('Home');
    for (let step = 0; step < 4; step += 1) await keyboard.press('Shift+ArrowRight');
    await page.getByRole('toolbar').waitFor();
    await keyboard.press('a');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await state('Added:');
    await keyboard.press('?');
    await page.getByRole('dialog').getByText('Confirm, and go on to the next').waitFor();
    expect(await violationsIn(page, 'html')).toEqual([]);
    await keyboard.press('Escape');
    await saved(page, 'Saved');
    expect(english.strayRequests).toEqual([]);
  });
});
