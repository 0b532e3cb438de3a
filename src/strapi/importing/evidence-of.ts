import type { Core, UID } from '@strapi/strapi';
import { sourceLocale } from '../../../config/locales';
import type { Span } from '../../domain/evidence/span';
import { neighboursOf } from '../../importing/source/neighbours';
import type { StoredEntry } from '../document-action';
import { populateOf } from '../publishing/publishing-rule';
import { linked, number, words } from '../rows-at-hand';
import { bestDrafts } from './best-drafts';
import { contradictingFigures } from './contradicting-figures';
import type { EvidenceAnswer, Quotation } from './panel-answers';
import { reviewableRunOver } from './reviewable-run';
import { figureRelations, printedMeasureOf } from './stored-figure';

const achievement = 'api::achievement.achievement';
const caption = 'api::photo-caption.photo-caption';
const conferral = 'api::conferral.conferral';
const honoree = 'api::honoree.honoree';

/** The types that know where they were read. */
export const quotingUids = [achievement, caption, conferral, honoree] as const;

export type QuotingUid = (typeof quotingUids)[number];

type Quoted = { readonly sentence: string; readonly span: Span | null; readonly measure: Span };

/** The quotation that an entry's columns hold; null where it was typed by hand. */
const quotedBy = (uid: UID.ContentType, row: StoredEntry): Quoted | null => {
  const isCaption = uid === caption;
  const sentence = words(row, isCaption ? 'sourceText' : 'sourceSentence');
  if (sentence === '') return null;
  const start = number(row, isCaption ? 'sourceStart' : 'sentenceStart');
  const end = number(row, isCaption ? 'sourceEnd' : 'sentenceEnd');
  const span = start === null || end === null ? null : { start, end };
  const [from, to] = [number(row, 'measureStart'), number(row, 'measureEnd')];
  const measure =
    isCaption || span === null || from === null || to === null
      ? { start: 0, end: isCaption ? sentence.length : 0 }
      : { start: from - span.start, end: to - span.start };
  return { sentence, span, measure };
};

const quotationOf = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  row: StoredEntry,
  about: string | null,
): Promise<readonly Quotation[]> => {
  const quoted = quotedBy(uid, row);
  if (quoted === null) return [];
  const source = linked(row, 'sourceDocument');
  const { sentence, span, measure } = quoted;
  const around = source && span ? neighboursOf(words(source, 'text'), span) : { before: '', after: '' };
  const importId = source && (await reviewableRunOver(strapi, source.documentId));
  return [{ ...around, sentence, measure, about, source: source && { name: words(source, 'name'), importId } }];
};

const conferralsOf = async (strapi: Core.Strapi, documentId: string): Promise<readonly Quotation[]> => {
  const populate = { sourceDocument: true, award: true };
  const rows = await bestDrafts(strapi, conferral, { honoree: { documentId } }, sourceLocale, populate);
  const quotations: Quotation[] = [];
  for (const row of rows) {
    const award = linked(row, 'award');
    quotations.push(...(await quotationOf(strapi, conferral, row, award && (words(award, 'name') || null))));
  }
  return quotations;
};

/**
 * Where an entry was read: the sentence of its source with what stands around it, for an honoree one for each award; and, for a
 * figure, which other figures state another value of the same thing.
 *
 * @returns null where there is no such draft
 */
export const evidenceOf = async (
  strapi: Core.Strapi,
  uid: QuotingUid,
  documentId: string,
): Promise<EvidenceAnswer | null> => {
  const populate = populateOf(uid === achievement ? [...figureRelations, 'sourceDocument'] : []);
  const reads =
    uid === honoree ? {} : { ...populate, sourceDocument: true, ...(uid === conferral ? { award: true } : {}) };
  const [row] = await bestDrafts(strapi, uid, { documentId }, sourceLocale, reads);
  if (row === undefined) return null;
  if (uid === honoree) {
    return { measure: null, quotations: await conferralsOf(strapi, documentId), contradictions: [] };
  }
  const award = uid === conferral ? linked(row, 'award') : null;
  return {
    measure: (uid === achievement && printedMeasureOf(row)) || null,
    quotations: await quotationOf(strapi, uid, row, award && (words(award, 'name') || null)),
    contradictions: uid === achievement ? await contradictingFigures(strapi, row) : [],
  };
};
