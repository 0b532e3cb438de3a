import type { Locator, Page } from 'playwright-core';

/** The cards of the review whose words hold a text. */
export const cardsOf = (page: Page, words: string): Locator => page.locator('.desk-card', { hasText: words });

/** Selects words of the article as a mouse would, at the first or a later place where they stand. */
export const selectWords = async (page: Page, words: string): Promise<void> => {
  await page.evaluate((wanted) => {
    const segments = [...document.querySelectorAll<HTMLElement>('.desk-article [data-start]')];
    for (const segment of segments) {
      const at = segment.textContent?.indexOf(wanted) ?? -1;
      if (at === -1 || segment.firstChild === null) continue;
      segment.scrollIntoView({ block: 'center' });
      document.getSelection()?.setBaseAndExtent(segment.firstChild, at, segment.firstChild, at + wanted.length);
      return;
    }
    throw new Error(`The article does not hold ${wanted} in one piece`);
  }, words);
};

/** Every stretch of the article whose offsets do not cut its own words from the source. */
export const wrongStretches = (page: Page, source: string): Promise<readonly string[]> =>
  page.evaluate(
    (text) =>
      [...document.querySelectorAll<HTMLElement>('.desk-article [data-start]')]
        .filter(({ dataset, textContent }) => text.slice(Number(dataset.start), Number(dataset.end)) !== textContent)
        .map(({ textContent }) => textContent ?? ''),
    source,
  );

/** Waits until the server has all decisions. */
export const saved = (page: Page, words: string): Promise<void> =>
  page.locator('.desk-header [role=status]', { hasText: new RegExp(`^${words}$`) }).waitFor();
