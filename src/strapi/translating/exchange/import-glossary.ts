import type { Core } from '@strapi/strapi';
import { sourceLocale } from '../../../../config/locales';
import { isProblem, type Problem, problem } from '../../../domain/problem';
import { termKinds } from '../../../localizing/glossary/glossary-term';
import { readTbx } from '../../../localizing/tbx/read-tbx';
import type { TermConcept } from '../../../localizing/tbx/term-concept';
import { problemOf } from '../../problem-error';
import { termUid } from '../glossary';
import { targetLocales } from '../translatable';
import { emptyOutcome, type FileOutcome, refusedOutcome } from './file-outcome';
import { type TermRow, termRows } from './glossary-file';

type Documents = {
  create(params: object): Promise<{ readonly documentId: string }>;
  update(params: object): Promise<unknown>;
};

/** Why somebody may not create terms, or change them in a locale; null where they may. */
export type TermForbids = (verb: 'create' | 'update', locale: string) => Problem | null;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const termsIn = ({ languages }: TermConcept, locale: string) =>
  languages.filter(({ language }) => same(language, locale)).flatMap(({ terms }) => terms);

const sourceOf = (concept: TermConcept): string | null => {
  const [first] = [...termsIn(concept, sourceLocale), ...termsIn(concept, 'zh'), ...termsIn(concept, 'zh-CN')].filter(
    ({ status }) => status !== 'forbidden',
  );
  return first?.term ?? null;
};

type Stored = { readonly documentId: string; readonly rows: ReadonlyMap<string, TermRow> };

class GlossaryImport {
  outcome: FileOutcome;

  constructor(
    private readonly documents: Documents,
    private readonly known: Map<string, Stored>,
    private readonly forbids: TermForbids,
    name: string,
  ) {
    this.outcome = emptyOutcome(name);
  }

  private refuse(path: string, why: Problem): void {
    this.outcome = {
      ...this.outcome,
      refused: this.outcome.refused + 1,
      notes: [...this.outcome.notes, { path, problem: why }],
    };
  }

  private count(what: 'taken' | 'same'): void {
    this.outcome = { ...this.outcome, [what]: this.outcome[what] + 1 };
  }

  private async begin(concept: TermConcept, source: string): Promise<Stored | null> {
    const known = this.known.get(source);
    if (known !== undefined) return known;
    const forbidden = this.forbids('create', sourceLocale);
    if (forbidden !== null) {
      this.refuse(source, forbidden);
      return null;
    }
    const kind = termKinds.find((one) => one === concept.subjectField) ?? 'general';
    const data = { source, kind, bearsNumber: concept.bearsNumber, note: concept.note };
    const { documentId } = await this.documents.create({ locale: sourceLocale, data });
    const stored = { documentId, rows: new Map<string, TermRow>() };
    this.known.set(source, stored);
    this.count('taken');
    return stored;
  }

  /** A rendering that the newsroom has is never taken back by a file. */
  private async translate({ documentId, rows }: Stored, concept: TermConcept, locale: string): Promise<void> {
    const terms = termsIn(concept, locale);
    const preferred = terms.find(({ status }) => status !== 'forbidden');
    if (preferred === undefined) return;
    const stored = rows.get(locale)?.rendering ?? '';
    if (stored === preferred.term) return this.count('same');
    if (stored !== '')
      return this.refuse(locale, problem('GLOSSARY_TERM_KEPT', { term: preferred.term, kept: stored }, locale));
    const forbidden = this.forbids('update', locale);
    if (forbidden !== null) return this.refuse(locale, forbidden);
    const forbiddenRenderings = terms
      .filter(({ status }) => status === 'forbidden')
      .map(({ term }) => term)
      .join('\n');
    const data = { rendering: preferred.term, forbiddenRenderings, note: preferred.note };
    await this.documents.update({ documentId, locale, data });
    this.count('taken');
  }

  async take(concept: TermConcept): Promise<void> {
    const source = sourceOf(concept);
    if (source === null) return this.refuse(concept.id, problem('GLOSSARY_TERM_WITHOUT_SOURCE', { id: concept.id }));
    try {
      const stored = await this.begin(concept, source);
      if (stored === null) return;
      for (const locale of targetLocales) await this.translate(stored, concept, locale);
    } catch (error) {
      const refusal = problemOf(error);
      if (refusal === null) throw error;
      this.refuse(source, refusal);
    }
  }
}

/** Takes a TBX into the glossary: new terms, and renderings where there are none. */
export const importGlossary = async (
  strapi: Core.Strapi,
  bytes: Uint8Array,
  name: string,
  forbids: TermForbids,
): Promise<FileOutcome> => {
  const concepts = readTbx(bytes, name);
  if (isProblem(concepts)) return refusedOutcome(name, concepts);
  const known = new Map<string, { documentId: string; rows: Map<string, TermRow> }>();
  for (const row of await termRows(strapi)) {
    const stored = known.get(row.source) ?? { documentId: row.documentId, rows: new Map() };
    stored.rows.set(row.locale, row);
    known.set(row.source, stored);
  }
  // @NOTE Strapi types data by the content type; the renderings come from a file.
  const documents = strapi.documents(termUid) as unknown as Documents;
  const importing = new GlossaryImport(documents, known, forbids, name);
  for (const concept of concepts) await importing.take(concept);
  return importing.outcome;
};
