import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useStrapi } from '../../src/testing/use-strapi';
import { ask } from '../integration/graphql/ask';
import { hasChromium, launchChromium } from './chromium';
import { createEditor, type Desk, signIn } from './editor';
import { cardsOf, saved, wrongStretches } from './review-driver';

const file = path.resolve(process.env.ULGER_SHARED ?? '../shared', 'source/article-2023-inner-mongolia.txt');
const email = 'newsroom@example.org';

/** The article of a newspaper that Ulger was made for; it is not part of the project. */
describe.runIf(hasChromium && existsSync(file))('The real article at the desk', () => {
  const ulger = useStrapi('sqlite', { adminPanel: true });
  let browser: Browser;
  let desk: Desk;

  beforeAll(async () => {
    browser = await launchChromium();
    await createEditor(ulger.strapi, email);
    desk = await signIn(browser, ulger.url, email, 'zh-CN');
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('becomes reviewed drafts: a figure corrected, one rejected, a photograph at its caption', async () => {
    const { page, open } = desk;
    await open('/import-desk');
    await page.locator('.desk-drop input[type=file]').setInputFiles(file);
    await page.getByRole('link', { name: '打开核对页' }).click();
    await page.locator('.desk-card').first().waitFor();
    expect(await wrongStretches(page, readFileSync(file, 'utf8'))).toEqual([]);
    expect(await page.locator('.desk-card.desk-of-caption').count()).toBe(16);
    const figures = page.locator('.desk-card.desk-of-figure');
    expect(await figures.count()).toBeGreaterThan(50);

    const corrected = figures.nth(0);
    await corrected.getByRole('button', { name: '更正' }).click();
    await corrected.getByLabel('按原文写法输入').fill('近9.9万场');
    await corrected.getByRole('button', { name: '采用更正' }).click();
    await corrected.getByText('已更正').waitFor();
    const rejected = figures.nth(1);
    await rejected.getByRole('button', { name: '否决' }).click();
    await rejected.getByText('已否决').waitFor();
    await page.getByRole('button', { name: /确认全部无提醒/ }).click();

    const buffer = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#8b5e3c' } })
      .jpeg()
      .toBuffer();
    await page.getByText(/^照片（/).click();
    await page
      .locator('.desk-photos-panel input[type=file]')
      .setInputFiles({ name: '宣讲.jpg', mimeType: 'image/jpeg', buffer });
    const photo = page.locator('.desk-photo', { hasText: '宣讲.jpg' });
    await photo.getByLabel('对应的图片说明').selectOption({ index: 1 });
    await photo.getByLabel('替代文字', { exact: true }).fill('一名宣讲员在会场讲话');
    await photo.getByRole('button', { name: '配到图片说明' }).click();
    await cardsOf(page, '已配照片').first().waitFor();
    await saved(page, '已保存');

    await page.getByRole('button', { name: '生成草稿' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '确认' }).click();
    await page.getByText(/完成：新建/).waitFor();
  });

  it('is published, and delivered with the corrected figure and without the rejected one', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: '打开文章' }).click();
    await page.locator('input[name=title]').waitFor();
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText('已发布', { exact: true }).first().waitFor();
    for (const uid of ['api::achievement.achievement', 'api::photo-caption.photo-caption'] as const) {
      const drafts = await ulger.strapi.documents(uid).findMany({ locale: 'zh-Hans' });
      for (const { documentId } of drafts) {
        // What carries a warning waits for an editor: that is another test's.
        await ulger.strapi
          .documents(uid)
          .publish({ documentId, locale: 'zh-Hans' })
          .catch(() => undefined);
      }
    }
    const { data, messages } = await ask(ulger.url, {
      query: '{ articles { captions { altText } achievements(pagination: { limit: 100 }) { value comparator } } }',
    });
    expect(messages).toEqual([]);
    const [article] = data.articles as {
      captions: { altText: string | null }[];
      achievements: { value: number | null; comparator: string | null }[];
    }[];
    expect(article?.achievements.length).toBeGreaterThan(30);
    expect(article?.achievements).toContainEqual({ value: 99_000, comparator: 'approx' });
    expect(article?.captions.map(({ altText }) => altText)).toContain('一名宣讲员在会场讲话');
  });
});
