import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../../config/locales';
import { deskActions } from './actions';
import type { DeskContext } from './context';

type Verb = 'create' | 'read' | 'update';

type Checker = { readonly can: Readonly<Record<Verb, (entity?: object) => boolean>> };

const checkerOf = (strapi: Core.Strapi, { state }: DeskContext, model: string): Checker =>
  strapi.plugin('content-manager').service('permission-checker').create({ userAbility: state.userAbility, model });

/** Whether the user may see entries of a type in the content manager at all. */
export const mayRead = (strapi: Core.Strapi, context: DeskContext, uid: string): boolean =>
  checkerOf(strapi, context, uid).can.read();

/** Whether the user may see imports. */
export const mayReadDesk = ({ state }: DeskContext): boolean => state.userAbility.can(deskActions.read);

/** Whether the user may make or change entries of a type in the source locale. */
export const mayWrite = (strapi: Core.Strapi, context: DeskContext, verb: 'create' | 'update', uid: string): boolean =>
  checkerOf(strapi, context, uid).can[verb]({ locale: sourceLocale, createdBy: { id: context.state.user.id } });
