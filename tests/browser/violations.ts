import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with the part of a page that a selector names: `rule: element`, none where all is well. */
export const violationsIn = async (page: Page, selector: string): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async (within) => {
    // @NOTE The line above has put it there.
    const { axe: run } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await run.run(within);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, selector);
};
