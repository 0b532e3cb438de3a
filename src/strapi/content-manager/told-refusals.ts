import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { problem } from '../../domain/problem';
import { problemError, problemOf } from '../problem-error';

type Context = {
  readonly method: string;
  readonly params: { readonly model: string };
  readonly query: { readonly locale?: unknown };
  readonly state: { readonly userAbility?: unknown };
  readonly status: number;
  readonly body: unknown;
};

type Asked = { create(entity?: object): boolean; update(entity?: object): boolean };
type PermissionChecker = { readonly can: Asked; readonly cannot: Asked };

/** A refusal that says no more than `Forbidden`, as Strapi throws it or as it answers it. */
const isBareError = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ForbiddenError' && problemOf(error) === null;

const isBareAnswer = ({ status, body }: Context): boolean =>
  status === 403 &&
  problemOf(body !== null && typeof body === 'object' && 'error' in body ? body.error : null) === null;

const localeOf = ({ query }: Context): string =>
  typeof query.locale === 'string' && query.locale !== '' ? query.locale : sourceLocale;

/** Whether a user may write a type, but not in this language. */
const writesOthersOnly = (strapi: Core.Strapi, { params, state }: Context, locale: string): boolean => {
  const { userAbility } = state;
  if (!userAbility) return false;
  const { can, cannot }: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: params.model });
  return can.update() && cannot.update({ locale }) && cannot.create({ locale });
};

/**
 * Says why the content manager refuses a save in a language that is not the role's: it answers the bare word `Forbidden`. Runs in
 * `register()`.
 */
export const tellRefusals = (strapi: Core.Strapi): void => {
  const tell = async (ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    if (ctx.method !== 'PUT') {
      await next();
      return;
    }
    // The content manager takes it out of the query.
    const locale = localeOf(ctx);
    const told = (): Error | null =>
      writesOthersOnly(strapi, ctx, locale)
        ? problemError(problem('LOCALE_NOT_PERMITTED', { locale }, 'locale'), 403)
        : null;
    try {
      await next();
    } catch (error) {
      throw (isBareError(error) ? told() : null) ?? error;
    }
    const refusal = isBareAnswer(ctx) ? told() : null;
    if (refusal) throw refusal;
  };
  strapi.server.router.use('/content-manager/collection-types/:model', tell);
};
