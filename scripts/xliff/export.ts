import { parseArgs } from 'node:util';
import { locales, sourceLocale } from '../../config/locales';
import { type Problem, problem } from '../../src/domain/problem';
import type { ExchangeFormat } from '../../src/strapi/translating/exchange/formats';

export const exportUsage =
  'npm run xliff -- export --locale en [--only untranslated|outdated|unapproved] [--format xliff-2|xliff-1.2|po|csv] --out DIR';

const choices = ['all', 'untranslated', 'outdated', 'unapproved'];
const formats: readonly ExchangeFormat[] = ['xliff-2', 'xliff-1.2', 'po', 'csv'];
const targets: readonly string[] = locales.map(({ code }) => code).filter((code) => code !== sourceLocale);

/**
 * `export --locale L --out DIR`: a file for each entry that has something to translate, a line for each file with its segments.
 *
 * @returns the exit status 0; OPTION_WRONG for a wrong command line
 */
export const exportFiles = async (args: readonly string[]): Promise<number | Problem> => {
  const wrong = (why: string): Problem => problem('OPTION_WRONG', { why, usage: exportUsage });
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        locale: { type: 'string' },
        only: { type: 'string', default: 'all' },
        format: { type: 'string', default: 'xliff-2' },
        out: { type: 'string' },
      },
    });
    const { locale, only, out: directory } = values;
    const format = formats.find((known) => known === values.format);
    if (locale === undefined || !targets.includes(locale)) return wrong(`--locale is one of ${targets.join(', ')}`);
    if (directory === undefined) return wrong('--out names no directory');
    if (!choices.includes(only)) return wrong(`--only is one of ${choices.join(', ')}`);
    if (format === undefined) return wrong(`--format is one of ${formats.join(', ')}`);
    // Strapi takes more than a second to load: a wrong command line has been answered before.
    const { runExport } = await import('../../src/strapi/translating/exchange/run-exchange.js');
    const exported = await runExport({ locale, only, format, directory });
    for (const { name, segments } of exported) console.log(`✓ ${name}: ${segments}`);
    const total = exported.reduce((sum, { segments }) => sum + segments, 0);
    console.log(`${exported.length} files, ${total} segments → ${directory}`);
    return 0;
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return wrong(error.message);
    throw error;
  }
};
