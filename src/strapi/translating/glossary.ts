import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import { type GlossaryTerm, termKinds } from '../../localizing/glossary/glossary-term';

export const termUid = 'api::term.term';

type Row = {
  readonly documentId: string;
  readonly locale: string;
  readonly source: string;
  readonly rendering: string | null;
  readonly forbiddenRenderings: string | null;
  readonly kind: string;
  readonly bearsNumber: boolean | null;
  readonly note: string | null;
};

type Kept = { readonly stamp: string; readonly terms: readonly GlossaryTerm[] };

/** Terms as they were read last, by their locale: of each Strapi its own. */
const kept = new WeakMap<Core.Strapi, Map<string, Kept>>();

/** What changes with every change of the glossary, also by another instance. */
const stampOf = async (strapi: Core.Strapi): Promise<string> => {
  const count = await strapi.db.query(termUid).count();
  const last = await strapi.db.query(termUid).findOne({ select: ['updatedAt'], orderBy: { updatedAt: 'desc' } });
  return `${count} ${String(last?.updatedAt)}`;
};

const lines = (text: string | null): readonly string[] => (text ?? '').split(/\r?\n/).filter((line) => /\S/.test(line));

const termOf = (row: Row, translated: Row | undefined): GlossaryTerm => ({
  source: row.source,
  rendering: translated?.rendering || null,
  forbidden: lines(translated?.forbiddenRenderings ?? null),
  kind: termKinds.find((kind) => kind === row.kind) ?? 'general',
  note: translated?.note || row.note || null,
  bearsNumber: row.bearsNumber === true,
});

const readTerms = async (strapi: Core.Strapi, locale: string): Promise<readonly GlossaryTerm[]> => {
  const rows: readonly Row[] = await strapi.db.query(termUid).findMany({ orderBy: 'id' });
  const documents = new Map<string, Row>();
  for (const row of rows) {
    if (row.locale === sourceLocale || !documents.has(row.documentId)) documents.set(row.documentId, row);
  }
  const translated = new Map(rows.filter((row) => row.locale === locale).map((row) => [row.documentId, row]));
  return [...documents.values()].map((row) => termOf(row, translated.get(row.documentId)));
};

/** The newsroom's glossary with its renderings in a locale; the same array until it changes. */
export const glossaryOf = async (strapi: Core.Strapi, locale: string): Promise<readonly GlossaryTerm[]> => {
  const stamp = await stampOf(strapi);
  const byLocale = kept.get(strapi) ?? new Map<string, Kept>();
  kept.set(strapi, byLocale);
  const known = byLocale.get(locale);
  if (known?.stamp === stamp) return known.terms;
  const terms = await readTerms(strapi, locale);
  byLocale.set(locale, { stamp, terms });
  return terms;
};
