import type { Core } from '@strapi/strapi';
import type { Browser, Page } from 'playwright-core';

const password = 'Grassland-46-books';

/** Creates a user who has the role of an editor, or another one, and nothing more. */
export const createEditor = async (strapi: Core.Strapi, email: string, code = 'ulger-editor'): Promise<void> => {
  const role = await strapi.service('admin::role').findOne({ code });
  await strapi.service('admin::user').create({
    email,
    password,
    firstname: 'Saren',
    isActive: true,
    roles: [role.id],
  });
};

/** An editor at work: what the browser shows, and what it was answered. */
export type Desk = {
  readonly page: Page;
  /** Requests that left for another server than Ulger's. */
  readonly strayRequests: string[];
  /** Requests that were answered with an error, as `404 GET /path`. */
  readonly failedRequests: string[];
  readonly open: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Signs an editor in, in a browser that speaks a language. */
export const signIn = async (browser: Browser, url: string, email: string, language: string): Promise<Desk> => {
  const context = await browser.newContext({ locale: language, viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const failedRequests: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) strayRequests.push(request.url());
  });
  page.on('response', (response) => {
    const path = response.url().slice(url.length);
    if (response.status() >= 400) failedRequests.push(`${response.status()} ${response.request().method()} ${path}`);
  });
  await page.goto(`${url}/admin/`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await page.waitForSelector('.ulger-tasks');
  return {
    page,
    strayRequests,
    failedRequests,
    open: async (path) => {
      await page.goto(`${url}/admin${path}`);
    },
    close: () => context.close(),
  };
};
