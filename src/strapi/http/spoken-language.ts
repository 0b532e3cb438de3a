type Context = {
  body: unknown;
  readonly state: { readonly user?: { readonly preferedLanguage?: string | null } };
  readonly cookies: { get(name: string, options: { readonly signed: boolean }): string | undefined };
  acceptsLanguages(...languages: string[]): string | false;
};

/** Set by the admin UI: the locale that its interface is in. */
const interfaceCookie = 'ulger-interface';

/** The admin UI's locale, else the one that the user has chosen in the profile, else what the browser asks for. */
const speaksChinese = (context: Context): boolean => {
  const chosen = context.cookies.get(interfaceCookie, { signed: false }) ?? context.state.user?.preferedLanguage;
  return (chosen ?? (context.acceptsLanguages('en', 'zh') || 'en')).startsWith('zh');
};

type Refusal = { readonly error: { message: string; readonly details: { readonly messageZh: string } } };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isRefusal = (body: unknown): body is Refusal =>
  isObject(body) &&
  isObject(body.error) &&
  isObject(body.error.details) &&
  typeof body.error.details.messageZh === 'string';

/**
 * Answers a problem with its sentence in the language of the person who caused it: the admin UI shows an error's message as it
 * comes. The details hold it in both languages.
 */
const spokenLanguage = () => async (context: Context, next: () => Promise<unknown>) => {
  await next();
  if (isRefusal(context.body) && speaksChinese(context))
    context.body.error.message = context.body.error.details.messageZh;
};

export default spokenLanguage;
