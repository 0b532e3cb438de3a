import { checkEvidence } from '../../domain/evidence/evidence';
import { type Problem, problem } from '../../domain/problem';
import type { DocumentMiddleware, StoredEntry } from '../document-action';
import { problemError } from '../problem-error';
import { holdTo, type PublishingRule } from '../publishing/publishing-rule';
import { isSave, linked, number, savedDraft, words } from '../rows-at-hand';

const fields = ['sourceSentence', 'sentenceStart', 'sentenceEnd', 'measureStart', 'measureEnd'] as const;

const isStated = (entry: StoredEntry, field: string): boolean =>
  entry[field] !== null && entry[field] !== undefined && entry[field] !== '';

/** Why the evidence of an imported figure or conferral does not hold; none where it holds, or where it is not imported. */
const problemsOf = (entry: StoredEntry): readonly Problem[] => {
  const source = linked(entry, 'sourceDocument');
  if (source === null) return [];
  const missing = fields.filter((field) => !isStated(entry, field));
  if (missing.length > 0) return [problem('EVIDENCE_INCOMPLETE', { fields: missing.join(', ') }, missing[0] ?? null)];
  const evidence = {
    sourceSentence: words(entry, 'sourceSentence'),
    sentenceStart: number(entry, 'sentenceStart') ?? -1,
    sentenceEnd: number(entry, 'sentenceEnd') ?? -1,
    measureStart: number(entry, 'measureStart') ?? -1,
    measureEnd: number(entry, 'measureEnd') ?? -1,
  };
  return checkEvidence(evidence, words(source, 'text'));
};

/** What is published and was imported is still tied to its sentence. */
export const evidenceRule: PublishingRule = {
  concerns: ({ attributes }) => 'measureStart' in attributes,
  reads: () => ['sourceDocument'],
  problemsOf: async (_strapi, draft) => problemsOf(draft),
};

/** What is imported is tied to the sentence that states it: the offsets cut exactly that sentence from the source document. */
export const evidenceHolds: DocumentMiddleware = (strapi) => async (action, next) => {
  await holdTo(strapi, action, evidenceRule);
  const result = await next();
  if (!isSave(action) || !evidenceRule.concerns(action.contentType)) return result;
  const entry = await savedDraft(strapi, action, result, { sourceDocument: true });
  const [first] = entry === null ? [] : problemsOf(entry);
  if (first !== undefined) throw problemError(first);
  return result;
};
