import type { Core } from '@strapi/strapi';
import { isProblem } from '../../../../domain/problem';
import { problemError } from '../../../../strapi/problem-error';
import { translateEntry } from '../../../../strapi/translating/machine/translate-entry';
import type { MachineAnswer } from '../../contract';
import { askedEntry, placeOf } from '../asked-entry';
import type { DeskContext } from '../context';
import { holdTranslator } from '../permissions';
import { entryAnswer } from './entries';

export const machine = ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  async translate(context: DeskContext): Promise<void> {
    const entry = await askedEntry(strapi, context);
    holdTranslator(strapi, context, entry.entryType, entry.targetLocale);
    const outcome = await translateEntry(strapi, placeOf(entry), context.state.user.id);
    if (isProblem(outcome)) throw problemError(outcome, 409);
    const { asked, made, notes, problem } = outcome;
    if (problem !== null && made === 0 && notes.length === 0) throw problemError(problem, 503);
    const answer: MachineAnswer = { entry: await entryAnswer(strapi, context, entry), asked, made, notes, problem };
    context.body = answer;
  },
});
