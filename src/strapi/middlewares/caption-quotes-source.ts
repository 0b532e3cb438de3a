import { type Problem, problem } from '../../domain/problem';
import type { DocumentMiddleware, StoredEntry } from '../document-action';
import { problemError } from '../problem-error';
import { isSave, linked, number, savedDraft, words } from '../rows-at-hand';

const problemOf = (caption: StoredEntry): Problem | null => {
  const source = linked(caption, 'sourceDocument');
  const [start, end] = [number(caption, 'sourceStart'), number(caption, 'sourceEnd')];
  if (source === null || (start === null && end === null)) return null;
  const printed = words(source, 'text').slice(start ?? 0, end ?? 0);
  if (start !== null && end !== null && start >= 0 && printed === words(caption, 'sourceText')) return null;
  return problem('CAPTION_SOURCE_DIFFERS', { printed, start: start ?? '—', end: end ?? '—' }, 'sourceText');
};

/** What a caption quotes as printed is the slice of its source document that its offsets cut. */
export const captionQuotesSource: DocumentMiddleware = (strapi) => async (action, next) => {
  const result = await next();
  if (!isSave(action) || action.uid !== 'api::photo-caption.photo-caption') return result;
  const caption = await savedDraft(strapi, action, result, { sourceDocument: true });
  const refusal = caption && problemOf(caption);
  if (refusal) throw problemError(refusal);
  return result;
};
