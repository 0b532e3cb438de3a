import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../src/domain/problem';
import { newsroom } from '../../src/testing/builders/newsroom';
import { useStrapi } from '../../src/testing/use-strapi';
import { type Receiver, startReceiver } from '../integration/purging/receiver';
import { hasChromium, launchChromium } from './chromium';
import { createEditor, type Desk, signIn } from './editor';
import { violationsIn } from './violations';

const email = 'administrator@example.org';

describe.runIf(hasChromium)('The settings page of purging', () => {
  const ulger = useStrapi('sqlite', { adminPanel: true, env: { PURGE_PLAIN_HOSTS: '127.0.0.1' } });
  let browser: Browser;
  let site: Receiver;
  let english: Desk;
  beforeAll(async () => {
    browser = await launchChromium();
    site = await startReceiver();
    await createEditor(ulger.strapi, email, 'strapi-super-admin');
    english = await signIn(browser, ulger.url, email, 'en-GB');
  });
  afterAll(async () => {
    await browser?.close();
    await site.stop();
  });

  /** The design system's buttons are paler under the mouse than axe allows. */
  const violations = async ({ page }: Desk, selector: string) => {
    await page.mouse.move(0, 0);
    return violationsIn(page, selector);
  };

  const button = ({ page }: Desk, name: string) => page.getByRole('button', { name, exact: true });

  it('is reached from the settings, and takes a target after saying what is wrong with its address', async () => {
    const { page, open } = english;
    await open('/settings');
    await page.getByRole('link', { name: 'Purging' }).click();
    await page.getByText('Nobody is told of changes yet.').waitFor();
    await button(english, 'Add a target').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Site');
    await dialog.getByLabel('Address').fill('http://www.example.org/purge');
    await button(english, 'Save').click();
    await dialog.getByText(problem('PURGE_URL_NOT_ALLOWED', { host: 'www.example.org' }).message).waitFor();
    expect(await violations(english, '[role=dialog]')).toEqual([]);
    await dialog.getByLabel('Address').fill(site.url);
    await button(english, 'Save').click();
    await page.getByText('Secret of the target').waitFor();
    expect(await page.locator('.purging-secret').textContent()).toMatch(/^whsec_/);
    expect(await violations(english, '[role=dialog]')).toEqual([]);
    await button(english, 'Done').last().click();
    await page.getByRole('row', { name: /Site/ }).getByText('On', { exact: true }).waitFor();
    expect(await page.textContent('body')).not.toContain('whsec_');
  });

  it('sends a test, and says whether it was taken', async () => {
    await button(english, 'Send a test: Site').click();
    await english.page.getByText('Site has taken the test.').waitFor();
    expect(site.received.at(-1)?.message.keys).toEqual([]);
    site.answer = (answer) => void answer.writeHead(401).end();
    await button(english, 'Send a test: Site').click();
    await english.page.getByText(problem('PURGE_ANSWER_STATUS', { name: 'Site', status: 401 }).message).waitFor();
  });

  it('tells in both languages what fails and what waits, and tries it again now', async () => {
    await newsroom(ulger.strapi).theme();
    const chinese = await signIn(browser, ulger.url, email, 'zh-CN');
    await chinese.open('/settings/purging');
    const refusal = problem('PURGE_ANSWER_STATUS', { name: 'Site', status: 401 });
    const row = (desk: Desk) => desk.page.getByRole('row', { name: /Site/ });
    await row(chinese).getByText('失败，重试中').waitFor();
    await row(chinese).getByText(refusal.messageZh).waitFor();
    await row(english).getByText(refusal.message).waitFor();
    for (const desk of [chinese, english]) expect(await violations(desk, 'main')).toEqual([]);
    await chinese.close();

    site.answer = (answer) => void answer.writeHead(204).end();
    await button(english, 'Try again now: Site').click();
    await row(english).getByText('On', { exact: true }).waitFor();
    expect(await row(english).getByRole('gridcell').nth(2).textContent()).toBe('0');
    expect(await violations(english, 'main')).toEqual([]);
  });

  it('removes a target after a question', async () => {
    const { page } = english;
    await button(english, 'Remove: Site').click();
    await page.getByText('Site is told of no change any more').waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Nobody is told of changes yet.').waitFor();
    expect(english.failedRequests.filter((request) => !/^400 POST \/purging\/targets$/.test(request))).toEqual([]);
  });

  it('is not there for an editor', async () => {
    await createEditor(ulger.strapi, 'editor@example.org');
    const desk = await signIn(browser, ulger.url, 'editor@example.org', 'en-GB');
    await desk.open('/settings/purging');
    await desk.page.getByText(/don't have the permissions/).waitFor();
    await desk.close();
  });
});
