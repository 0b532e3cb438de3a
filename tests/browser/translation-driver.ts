import type { Locator } from 'playwright-core';
import type { Desk } from './editor';

/** The editor of an article in a locale. */
export const addressOf = (documentId: string, locale: string): string =>
  `/translation-desk/api::article.article/${documentId}/${locale}`;

/** Opens the editor of an article in a locale, and waits for its segments. */
export const openEntry = async (desk: Desk, documentId: string, locale: string): Promise<void> => {
  await desk.open(addressOf(documentId, locale));
  await desk.page.locator('.tdesk-segment').first().waitFor();
};

/** The segment with some words of its source or translation. */
export const segment = ({ page }: Desk, words: string): Locator => page.locator('.tdesk-segment', { hasText: words });

/** Where the segment at hand is translated. */
export const field = ({ page }: Desk): Locator => page.locator('.tdesk-input textarea');

/** Waits until the editor says something of what was done. */
export const told = ({ page }: Desk, words: string): Promise<void> =>
  page.locator('.desk-told', { hasText: words }).waitFor();

/** Translates a segment as in Chinese: saved, and on to the next. */
export const translate = async (desk: Desk, source: string, words: string): Promise<void> => {
  await segment(desk, source).locator('.tdesk-source').click();
  await field(desk).fill(words);
  await field(desk).press('Control+Enter');
  await segment(desk, source).getByText('未保存').waitFor({ state: 'detached' });
};

/** Looked at by people who set where to: what a test cannot see. */
export const photograph = async ({ page }: Desk, name: string): Promise<void> => {
  const folder = process.env.ULGER_SCREENSHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
};
