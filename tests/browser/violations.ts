import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** A colour on its way from one to another, as a dialog that opens has it, is no colour of the page. */
const animationsEnd = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 5000);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** What axe finds wrong with the part of a page that a selector names: `rule: element`, none where all is well. */
export const violationsIn = async (page: Page, selector: string): Promise<readonly string[]> => {
  await animationsEnd(page);
  await page.evaluate(axe.source);
  return page.evaluate(async (within) => {
    // @NOTE The line above has put it there.
    const { axe: run } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await run.run(within);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, selector);
};
