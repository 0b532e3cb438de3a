import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../../../config/locales';
import { type Problem, problem } from '../../../../domain/problem';
import { problemError } from '../../../../strapi/problem-error';
import { exchangeFile } from '../../../../strapi/translating/exchange/exchange-file';
import { exchangeFileName, exchangeFormats, formats } from '../../../../strapi/translating/exchange/formats';
import { glossaryFile } from '../../../../strapi/translating/exchange/glossary-file';
import { type Forbids, importFile } from '../../../../strapi/translating/exchange/import-file';
import { importGlossary } from '../../../../strapi/translating/exchange/import-glossary';
import { importMemory, memoryFile } from '../../../../strapi/translating/exchange/memory-file';
import { termUid } from '../../../../strapi/translating/glossary';
import { isTargetLocale } from '../../../../strapi/translating/translatable';
import { runningTranslator } from '../../../../strapi/translating/translator';
import { askedEntry, placeOf } from '../asked-entry';
import { asked, type DeskContext, requestWrong } from '../context';
import { mayChange, mayRead, mayTranslate, translatesInto } from '../permissions';
import { takeFiles } from '../taken-files';

const notPermitted = (locale: string): Problem => problem('TRANSLATION_NOT_PERMITTED', { locale }, 'locale');

const send = (context: DeskContext, name: string, mediaType: string, text: string): void => {
  context.set('content-type', mediaType);
  context.set('content-disposition', `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`);
  context.set('cache-control', 'no-store');
  context.body = text;
};

export const files = ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  async download(context: DeskContext): Promise<void> {
    const format = exchangeFormats.find((known) => known === (asked(context, 'format') || 'xliff-2'));
    if (format === undefined) throw requestWrong(`\`format\`: ${exchangeFormats.join(', ')}`);
    const file = await exchangeFile(strapi, placeOf(await askedEntry(strapi, context)));
    if (file === null) throw problemError(problem('TRANSLATION_ENTRY_UNKNOWN'), 404);
    const { mediaType, write } = formats[format];
    send(context, exchangeFileName(file, format), mediaType, write(file));
  },

  async upload(context: DeskContext): Promise<void> {
    const by = runningTranslator(strapi);
    const forbids: Forbids = (entryType, locale) =>
      mayTranslate(strapi, context, entryType, locale) ? null : notPermitted(locale);
    context.body = await takeFiles(context, (bytes, name) => importFile(strapi, bytes, name, by, { forbids }));
  },

  async downloadMemory(context: DeskContext): Promise<void> {
    const { locale } = context.params;
    if (!isTargetLocale(locale)) throw problemError(problem('TRANSLATION_ENTRY_UNKNOWN'), 404);
    send(context, `memory.${locale}.tmx`, 'application/x-tmx+xml', await memoryFile(strapi, locale));
  },

  async uploadMemory(context: DeskContext): Promise<void> {
    context.body = await takeFiles(context, (bytes, name) =>
      importMemory(strapi, bytes, name, (locale) =>
        translatesInto(strapi, context, locale) ? null : notPermitted(locale),
      ),
    );
  },

  async downloadGlossary(context: DeskContext): Promise<void> {
    if (!mayRead(strapi, context, termUid)) throw problemError(notPermitted(sourceLocale), 403);
    send(context, 'glossary.tbx', 'application/x-tbx+xml', await glossaryFile(strapi));
  },

  async uploadGlossary(context: DeskContext): Promise<void> {
    context.body = await takeFiles(context, (bytes, name) =>
      importGlossary(strapi, bytes, name, (verb, locale) =>
        mayChange(strapi, context, verb, termUid, locale) ? null : notPermitted(locale),
      ),
    );
  },
});
