import type { Core } from '@strapi/strapi';
import { problem } from '../../../domain/problem';
import { problemError } from '../../../strapi/problem-error';
import { deskActions } from '../../../strapi/translating/desk-actions';
import { translatableTypes } from '../../../strapi/translating/translatable';
import type { DeskContext } from './context';

type Checker = {
  readonly can: Readonly<
    Record<'create' | 'read' | 'update' | 'publish', (entity?: object, field?: string) => boolean>
  >;
};

const checkerOf = (strapi: Core.Strapi, { state }: DeskContext, model: string): Checker =>
  strapi.plugin('content-manager').service('permission-checker').create({ userAbility: state.userAbility, model });

/** Whether the user may see entries of a type in the content manager at all. */
export const mayRead = (strapi: Core.Strapi, context: DeskContext, uid: string): boolean =>
  checkerOf(strapi, context, uid).can.read();

/** Whether the user may change words of a type in a locale: at the desk, and in the content manager, which the desk writes into. */
export const mayTranslate = (
  strapi: Core.Strapi,
  context: DeskContext,
  uid: string,
  locale: string,
  field?: string,
): boolean =>
  context.state.userAbility.can(deskActions.translate) &&
  checkerOf(strapi, context, uid).can.update({ locale, createdBy: { id: context.state.user.id } }, field);

/** Whether the user may make or change entries of a type in a locale, in the content manager. */
export const mayChange = (
  strapi: Core.Strapi,
  context: DeskContext,
  verb: 'create' | 'update',
  uid: string,
  locale: string,
): boolean => checkerOf(strapi, context, uid).can[verb]({ locale, createdBy: { id: context.state.user.id } });

/** Whether the user translates anything into a locale. */
export const translatesInto = (strapi: Core.Strapi, context: DeskContext, locale: string): boolean =>
  translatableTypes.some((uid) => mayTranslate(strapi, context, uid, locale));

export const mayReview = ({ state }: DeskContext): boolean => state.userAbility.can(deskActions.review);

export const mayPublish = (strapi: Core.Strapi, context: DeskContext, uid: string, locale: string): boolean =>
  checkerOf(strapi, context, uid).can.publish({ locale, createdBy: { id: context.state.user.id } });

/** @throws TRANSLATION_NOT_PERMITTED (403) */
export const holdTranslator = (
  strapi: Core.Strapi,
  context: DeskContext,
  uid: string,
  locale: string,
  field?: string,
): void => {
  if (!mayTranslate(strapi, context, uid, locale, field))
    throw problemError(problem('TRANSLATION_NOT_PERMITTED', { locale }, 'locale'), 403);
};

/** @throws TRANSLATION_REVIEW_NOT_PERMITTED (403) */
export const holdReviewer = (context: DeskContext): void => {
  if (!mayReview(context)) throw problemError(problem('TRANSLATION_REVIEW_NOT_PERMITTED'), 403);
};
