import { type ReviewState, reviewStates } from '../achievement/enumerations';
import { type Problem, problem } from '../problem';

/** Whether a stored value is a state of review. */
export const isReviewState = (value: unknown): value is ReviewState => reviewStates.some((state) => state === value);

/** Whether an editor has vouched for it. */
const isReviewed = (state: ReviewState): boolean => state === 'confirmed' || state === 'corrected';

/** The state in which a new entry starts: what an import proposes waits for an editor, what an editor types is meant. */
export const initialState = (isImported: boolean): ReviewState => (isImported ? 'proposed' : 'confirmed');

export type EditedReview = {
  /** What the editor chose in the same save; the state that it had where nothing was chosen. */
  readonly chosen: ReviewState;
  readonly isImported: boolean;
  readonly factsChanged: boolean;
};

/**
 * The state after an editor's save. Whoever changes the facts of an imported figure has corrected it, whatever the state beside it
 * said; a rejected one stays rejected until it is chosen otherwise.
 */
export const stateAfterEdit = ({ chosen, isImported, factsChanged }: EditedReview): ReviewState =>
  isImported && factsChanged && chosen !== 'rejected' ? 'corrected' : chosen;

/** Why an entry may not be published for its review; null when it may. */
export const checkReviewed = (state: ReviewState, name: string): Problem | null => {
  if (isReviewed(state)) return null;
  return problem(state === 'rejected' ? 'REVIEW_REJECTED' : 'REVIEW_MISSING', { name }, 'reviewState');
};

export type GroupMember = { readonly name: string; readonly state: ReviewState };

/**
 * Why a figure may not be published for the others of its group: figures of one "respectively" sentence stand or fall together.
 * Once all are reviewed, each may be published when it is wanted.
 */
export const checkGroup = (others: readonly GroupMember[]): Problem | null => {
  const open = others.filter(({ state }) => !isReviewed(state)).map(({ name }) => name);
  if (open.length === 0) return null;
  return problem('GROUP_NOT_REVIEWED', { others: open.join(', '), count: open.length }, 'groupKey');
};
