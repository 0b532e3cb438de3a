import type { Core } from '@strapi/strapi';
import { problemError } from '../../../../strapi/problem-error';
import { translateEntry } from '../../../../strapi/translating/machine/translate-entry';
import { askedEntry, placeOf } from '../asked-entry';
import type { DeskContext } from '../context';
import { holdTranslator } from '../permissions';
import { entryAnswer } from './entries';

export const machine = ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  async translate(context: DeskContext): Promise<void> {
    const entry = await askedEntry(strapi, context);
    holdTranslator(strapi, context, entry.entryType, entry.targetLocale);
    const refusal = await translateEntry(strapi, placeOf(entry), context.state.user.id);
    if (refusal !== null) throw problemError(refusal, refusal.code === 'MACHINE_TRANSLATION_OFF' ? 409 : 503);
    context.body = await entryAnswer(strapi, context, entry);
  },
});
