import { locales } from '../../../config/locales';
import { problem } from '../../domain/problem';
import type { DocumentMiddleware } from '../document-action';
import { problemError } from '../problem-error';

const known: readonly string[] = locales.map(({ code }) => code);

/** Strapi takes an absent, null or empty locale for the source locale. */
const isAbsent = (locale: unknown): boolean => locale === undefined || locale === null || locale === '';

const isKnown = (locale: unknown): boolean => typeof locale === 'string' && (locale === '*' || known.includes(locale));

const show = (locale: unknown): string => (typeof locale === 'string' ? locale : JSON.stringify(locale));

/**
 * Only the locales of `config/locales.ts` are read and written: an unknown code would make rows that no page shows, and an
 * operator object (`{"$ne":"mn"}`) would reach the database as a filter.
 */
export const knownLocale: DocumentMiddleware = () => async (action, next) => {
  // @NOTE The types promise a string; what arrives is whatever a client sent.
  const locale: unknown = action.params.locale;
  const wrong = [locale].flat().find((each) => !isAbsent(each) && !isKnown(each));
  if (wrong === undefined) return next();
  throw problemError(problem('UNKNOWN_LOCALE', { locale: show(wrong), known: known.join(', ') }, 'locale'));
};
