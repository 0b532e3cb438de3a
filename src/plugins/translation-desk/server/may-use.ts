import { type Problem, problem } from '../../../domain/problem';
import { problemError } from '../../../strapi/problem-error';
import { deskActions } from '../../../strapi/translating/desk-actions';
import { targetLocales } from '../../../strapi/translating/translatable';
import type { DeskContext } from './context';

export type DeskAction = keyof typeof deskActions;

const refusals: Readonly<Record<DeskAction, () => Problem>> = {
  read: () => problem('TRANSLATION_DESK_NOT_PERMITTED'),
  translate: () => problem('TRANSLATION_NOT_PERMITTED', { locale: targetLocales.join(', ') }),
  review: () => problem('TRANSLATION_REVIEW_NOT_PERMITTED'),
};

/** The policy that holds a route to an action of the user's role. Strapi's own says “Policy Failed”, without a code. */
export const mayUse = ({ state }: Pick<DeskContext, 'state'>, { action }: { readonly action: DeskAction }): true => {
  if (!state.userAbility.can(deskActions[action])) throw problemError(refusals[action](), 403);
  return true;
};
