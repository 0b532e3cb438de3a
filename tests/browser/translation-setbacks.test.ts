import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../src/domain/problem';
import { type DocumentsOf, documentsOf } from '../../src/testing/builders/documents';
import { useStrapi } from '../../src/testing/use-strapi';
import { hasChromium, launchChromium } from './chromium';
import { createEditor, type Desk, signIn } from './editor';
import { addressOf, field, openEntry, photograph, segment, told } from './translation-driver';
import { violationsIn } from './violations';

const paragraph = (words: string) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] });
const lasting = paragraph('书屋开门了。');
const passing = '孩子们也爱来。';
const children = 'Children love to come, too.';

describe.runIf(hasChromium)('What a translator has typed', () => {
  const ulger = useStrapi('sqlite', { adminPanel: true });
  let browser: Browser;
  let articles: DocumentsOf;

  const begin = async (...body: readonly object[]): Promise<string> =>
    (await articles.create({ locale: 'zh-Hans', data: { title: '草原书屋', body } })).documentId;
  const work = async (email: string, role: string, language: string): Promise<Desk> => {
    await createEditor(ulger.strapi, email, role);
    const desk = await signIn(browser, ulger.url, email, language);
    await desk.page.setViewportSize({ width: 1280, height: 860 });
    return desk;
  };
  const violations = async (page: Page): Promise<readonly string[]> => {
    await page.mouse.move(0, 0);
    return violationsIn(page, 'main');
  };
  const write = async (desk: Desk, source: string, words: string): Promise<void> => {
    await segment(desk, source).locator('.tdesk-source').click();
    await field(desk).fill(words);
  };

  beforeAll(async () => {
    browser = await launchChromium();
    articles = documentsOf(ulger.strapi, 'api::article.article');
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('is told once its sentence is gone, copied and discarded by the keyboard', async () => {
    const documentId = await begin(lasting, paragraph(passing));
    const desk = await work('gone@example.org', 'ulger-translator-en', 'zh-CN');
    const { page } = desk;
    await openEntry(desk, documentId, 'en');
    await write(desk, passing, children);
    await articles.update({ documentId, locale: 'zh-Hans', data: { body: [lasting] } });
    await field(desk).press('Control+s');
    const orphans = page.locator('.tdesk-orphans');
    await orphans.waitFor();
    await told(desk, problem('SEGMENT_UNKNOWN').messageZh);
    await page.reload();
    await orphans.waitFor();
    expect(await orphans.locator('textarea').inputValue()).toBe(children);
    expect(await orphans.locator('del').textContent()).toBe(passing);
    await photograph(desk, 'orphan');
    expect(await violations(page)).toEqual([]);
    await orphans.getByRole('button', { name: '复制', exact: true }).focus();
    await page.keyboard.press('Enter');
    await told(desk, '已复制');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await orphans.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('tdesk-list');
    await page.getByRole('status').getByText('已保存', { exact: true }).waitFor();
    await segment(desk, '书屋开门').locator('.tdesk-source').click();
    await field(desk).press('Control+v');
    expect(await field(desk).inputValue()).toBe(children);
    await field(desk).press('Control+s');
    await told(desk, '已保存');
    await page.reload();
    await page.locator('.tdesk-segment').first().waitFor();
    expect(await orphans.count()).toBe(0);
    await desk.close();
  });

  it('outlives the session, and is saved after signing in again', async () => {
    const documentId = await begin(lasting);
    const email = 'session@example.org';
    const desk = await work(email, 'ulger-translator-en', 'en-GB');
    const { page } = desk;
    await openEntry(desk, documentId, 'en');
    await write(desk, '书屋开门', 'The library has opened.');
    expect(await endSession(page)).toBe(200);
    await field(desk).press('Control+s');
    await told(desk, problem('SESSION_ENDED').message);
    await told(desk, 'What you have typed is kept in this browser.');
    await photograph(desk, 'session');
    expect(await violations(page)).toEqual([]);
    const [login] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Sign in again' }).click(),
    ]);
    await login.fill('input[name=email]', email);
    await login.fill('input[name=password]', 'Grassland-46-books');
    await login.click('button[type=submit]');
    await login.waitForURL(`**${addressOf(documentId, 'en')}**`);
    await login.close();
    expect(page.url()).toContain(addressOf(documentId, 'en'));
    await field(desk).press('Control+s');
    await told(desk, 'Saved');
    const stored = await articles.findOne({ documentId, locale: 'en' });
    expect(JSON.stringify(stored?.body)).toContain('The library has opened.');
    await desk.close();
  });

  it('is there again after a logout in another tab', async () => {
    const documentId = await begin(lasting);
    const email = 'logout@example.org';
    const desk = await work(email, 'ulger-translator-en', 'zh-CN');
    const { page } = desk;
    await openEntry(desk, documentId, 'en');
    await write(desk, '书屋开门', 'The library has opened.');
    const other = await page.context().newPage();
    await other.goto(`${ulger.url}/admin/`);
    await other.waitForSelector('.ulger-tasks');
    await other.evaluate(() => localStorage.removeItem('isLoggedIn'));
    await page.locator('input[name=password]').waitFor();
    await photograph(desk, 'logout');
    await page.fill('input[name=email]', email);
    await page.fill('input[name=password]', 'Grassland-46-books');
    await page.click('button[type=submit]');
    await page.waitForURL((url) => !url.pathname.includes('/auth/'));
    await openEntry(desk, documentId, 'en');
    await segment(desk, '书屋开门').locator('.tdesk-source').click();
    expect(await field(desk).inputValue()).toBe('The library has opened.');
    await desk.close();
  });

  it('is shown in Mongolian script segment by segment, each a place of its own', async () => {
    const documentId = await begin(lasting, paragraph(passing));
    const desk = await work('mongolian@example.org', 'ulger-translator-mn-mong', 'zh-CN');
    await openEntry(desk, documentId, 'mn-Mong');
    await write(desk, '草原书屋', 'ᠨᠣᠮ\u202fᠤᠨ ᠭᠡᠷ');
    await write(desk, '书屋开门', 'ᠨᠣᠮ\u202fᠤᠨ ᠭᠡᠷ ᠨᠡᠭᠡᠭᠳᠡᠪᠡ᠃');
    expect(await desk.page.locator('.tdesk-vertical').count()).toBe(2);
    await photograph(desk, 'two-previews');
    expect(await violations(desk.page)).toEqual([]);
    await desk.close();
  });

  it('is asked for as files of those alone who translate', async () => {
    await begin(lasting);
    const reviewer = await work('files-reviewer@example.org', 'ulger-reviewer', 'en-GB');
    await reviewer.open('/translation-desk');
    const exchange = reviewer.page.locator('.tdesk-exchange');
    await exchange.locator('summary').click();
    await exchange.getByRole('button', { name: 'Glossary (TBX)' }).waitFor();
    expect(await exchange.locator('input[type=file]').count()).toBe(0);
    await photograph(reviewer, 'exchange-reviewer');
    expect(await violations(reviewer.page)).toEqual([]);
    await reviewer.close();
  });
});

/** Ends the session as an administrator does, or a logout on another device; the page hears nothing of it. */
const endSession = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const cookie = /jwtToken=([^;]+)/.exec(document.cookie)?.[1];
    const token =
      cookie === undefined ? JSON.parse(localStorage.getItem('jwtToken') ?? '""') : decodeURIComponent(cookie);
    const { status } = await fetch('/admin/logout', { method: 'POST', headers: { authorization: `Bearer ${token}` } });
    return status;
  });
