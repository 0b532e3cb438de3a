import type { Problem, ProblemCode } from '../../domain/problem';
import { checkFigure } from '../../domain/quantity/check-figure';
import { type Figure, figureScalars } from '../../domain/quantity/figure';
import type { DocumentMiddleware, StoredEntry } from '../document-action';
import { problemError } from '../problem-error';
import { holdTo, type PublishingRule, populateOf } from '../publishing/publishing-rule';
import { isSave, linked, savedDraft } from '../rows-at-hand';

const achievement = 'api::achievement.achievement';

/** What a draft may still lack; publishing it needs all. */
export const draftMayLack: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'FIGURE_VALUE_MISSING',
  'FIGURE_FIELD_MISSING',
  'FIGURE_UPPER_MISSING',
  'FIGURE_UNIT_MISSING',
]);

/** The stored facts of an achievement as a figure; null while its kind is not chosen. */
export const figureOf = (entry: StoredEntry): Figure | null => {
  if (!entry.kind) return null;
  const stored = Object.fromEntries(
    figureScalars.map((field) => [field, entry[field] === '' ? null : (entry[field] ?? null)]),
  );
  // @NOTE The schema's enumerations are those of the domain (a test holds them equal), and Strapi has validated them.
  return { ...stored, unit: linked(entry, 'unit')?.code ?? null } as Figure;
};

const problemsOf = (entry: StoredEntry | null): readonly Problem[] => {
  const figure = entry && figureOf(entry);
  return figure ? checkFigure(figure) : [];
};

/** A figure that is published lacks nothing and agrees with itself. */
export const figureRule: PublishingRule = {
  concerns: ({ uid }) => uid === achievement,
  reads: () => ['unit'],
  problemsOf: async (_strapi, draft) => problemsOf(draft),
};

/**
 * A figure agrees with itself: numeral × 10^magnitude is its value, the hedge fits the comparator, the unit the kind. A draft may
 * lack something; it may not contradict itself.
 */
export const figureAgrees: DocumentMiddleware = (strapi) => async (action, next) => {
  if (action.uid !== achievement) return next();
  await holdTo(strapi, action, figureRule);
  const result = await next();
  if (!isSave(action)) return result;
  const wrong = problemsOf(await savedDraft(strapi, action, result, populateOf(['unit']))).find(
    ({ code }) => !draftMayLack.has(code),
  );
  if (wrong !== undefined) throw problemError(wrong);
  return result;
};
