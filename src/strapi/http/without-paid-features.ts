type Context = { readonly method: string; readonly path: string; status: number; body: unknown };

/** What the admin UI asks for on every page, and only the paid edition has. */
const paidFeatures = /^\/(admin\/ai-feature-config$|i18n\/ai-localization-jobs\/)/;

/**
 * Tells the admin UI that a paid feature is not there, where Strapi answers 404: an editor's console stays free of errors.
 * Authentication has been asked for by then, as for any of these addresses.
 */
const withoutPaidFeatures = () => async (context: Context, next: () => Promise<unknown>) => {
  await next();
  if (context.method === 'GET' && context.status === 404 && paidFeatures.test(context.path)) {
    context.status = 200;
    context.body = { data: null };
  }
};

export default withoutPaidFeatures;
