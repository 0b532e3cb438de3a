import type { ConfiguredLocale } from '../shape/locales-field';
import type { Fallback } from '../shape/scalars/fallback';
import type { Scope, Status } from './plan';

/** The arguments of a root field that say which version of a document is served, as GraphQL has checked them. */
export type ScopeArguments = {
  readonly locale?: string | null;
  readonly fallback?: Fallback | null;
  readonly status?: Status | null;
};

export type Locales = readonly [ConfiguredLocale, ...ConfiguredLocale[]];

const chainOf = (locale: string, locales: Locales, fallback: Fallback): readonly string[] => {
  if (fallback === 'NONE') return [];
  if (fallback !== 'DEFAULT') return fallback;
  return locales.find(({ code }) => code === locale)?.fallback ?? [];
};

/**
 * The locales that are served, best first, each once.
 *
 * @example planScope({ locale: 'mn-Mong' }, locales).locales // ['mn-Mong', 'mn', 'zh-Hans']
 */
export const planScope = (asked: ScopeArguments, locales: Locales): Scope => {
  const locale = asked.locale ?? locales[0].code;
  const chain = chainOf(locale, locales, asked.fallback ?? 'DEFAULT').filter((code) => code !== locale);
  return { status: asked.status ?? 'PUBLISHED', locales: [locale, ...new Set(chain)] };
};
