import type { Core, UID } from '@strapi/strapi';
import { locales, sourceLocale } from '../../../../../config/locales';
import { problem } from '../../../../domain/problem';
import { articleFigures } from '../../../../strapi/importing/article-figures';
import { evidenceOf, quotingUids } from '../../../../strapi/importing/evidence-of';
import { problemError } from '../../../../strapi/problem-error';

type Context = {
  readonly params: { readonly uid?: string; readonly documentId: string };
  readonly query: { readonly locale?: unknown };
  readonly state: { readonly userAbility?: unknown };
  body: unknown;
};

type PermissionChecker = { readonly cannot: { read(): boolean } };

/** What a user may not read is not there. */
const mayRead = (strapi: Core.Strapi, { state }: Context, model: UID.ContentType): boolean => {
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: state.userAbility, model });
  return !checker.cannot.read();
};

const unknown = (documentId: string): Error => problemError(problem('ENTRY_UNKNOWN', { entry: documentId }), 404);

/** Answers what stands beside the forms of the content manager. */
export const panels = ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  async evidence(ctx: Context): Promise<void> {
    const { documentId } = ctx.params;
    const uid = quotingUids.find((one) => one === ctx.params.uid);
    const answer = uid && mayRead(strapi, ctx, uid) ? await evidenceOf(strapi, uid, documentId) : null;
    if (answer === null) throw unknown(documentId);
    ctx.body = answer;
  },

  async figures(ctx: Context): Promise<void> {
    const { documentId } = ctx.params;
    const locale = locales.find(({ code }) => code === ctx.query.locale)?.code ?? sourceLocale;
    const isReadable = mayRead(strapi, ctx, 'api::article.article');
    const answer = isReadable ? await articleFigures(strapi, documentId, locale) : null;
    if (answer === null) throw unknown(documentId);
    ctx.body = answer;
  },
});
