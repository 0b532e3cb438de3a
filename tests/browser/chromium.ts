import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** The Chromium of the package runs on Linux with x64 only; elsewhere the browser tests are not run, and say so. */
export const hasChromium = process.platform === 'linux' && process.arch === 'x64';

/** The package is made for functions that open one page: in a single process, closing a context ends the browser. */
const args = chromium.args.filter((argument) => argument !== '--single-process');

/** Starts the Chromium that comes from npm: nothing is to be installed on the machine. */
export const launchChromium = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
