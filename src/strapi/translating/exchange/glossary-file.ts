import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../../config/locales';
import type { ConceptTerm, TermConcept } from '../../../localizing/tbx/term-concept';
import { writeTbx } from '../../../localizing/tbx/write-tbx';
import { termUid } from '../glossary';
import { targetLocales } from '../translatable';

/** A term of the glossary in one locale, as it is stored. */
export type TermRow = {
  readonly documentId: string;
  readonly locale: string;
  readonly source: string;
  readonly rendering: string | null;
  readonly forbiddenRenderings: string | null;
  readonly kind: string;
  readonly bearsNumber: boolean | null;
  readonly note: string | null;
};

export const termRows = async (strapi: Core.Strapi): Promise<readonly TermRow[]> =>
  strapi.db.query(termUid).findMany({ orderBy: 'id' });

const lines = (text: string | null): readonly string[] => (text ?? '').split(/\r?\n/).filter((line) => /\S/.test(line));

const term = (words: string, status: ConceptTerm['status'], note: string | null): ConceptTerm => ({
  term: words,
  status,
  partOfSpeech: null,
  note,
});

const conceptOf = (rows: readonly TermRow[]): readonly TermConcept[] => {
  const source = rows.find(({ locale }) => locale === sourceLocale) ?? rows[0];
  if (source === undefined) return [];
  const languages = targetLocales.flatMap((language) => {
    const row = rows.find(({ locale }) => locale === language);
    if (row === undefined) return [];
    const terms = [
      ...(row.rendering ? [term(row.rendering, 'preferred', row.note || null)] : []),
      ...lines(row.forbiddenRenderings).map((words) => term(words, 'forbidden', null)),
    ];
    return terms.length === 0 ? [] : [{ language, terms }];
  });
  return [
    {
      id: `t-${source.documentId}`,
      definition: null,
      subjectField: source.kind,
      note: source.note || null,
      bearsNumber: source.bearsNumber === true,
      languages: [{ language: sourceLocale, terms: [term(source.source, 'preferred', null)] }, ...languages],
    },
  ];
};

/** The newsroom's glossary in all its languages as TBX-Basic. */
export const glossaryFile = async (strapi: Core.Strapi): Promise<string> => {
  const byDocument = new Map<string, TermRow[]>();
  for (const row of await termRows(strapi))
    byDocument.set(row.documentId, [...(byDocument.get(row.documentId) ?? []), row]);
  return writeTbx([...byDocument.values()].flatMap(conceptOf), 'dca');
};
