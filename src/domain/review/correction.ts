import { type Problem, problem } from '../problem';

/** A published figure that is about to be replaced by another, and the correction that its article tells of. */
export type Correction = {
  /** The facts that differ, by field. */
  readonly changed: readonly string[];
  /** When the figure was published that is replaced (ISO 8601 date). */
  readonly publishedOn: string;
  readonly correctionNote: string;
  /** ISO 8601 date; empty when the article tells of no correction. */
  readonly correctedOn: string;
};

/**
 * Why a changed figure may not replace a published one: its article has to tell readers of the correction, in a note dated on or
 * after the day on which the replaced figure was published. Null when it does, or when nothing changes.
 */
export const checkCorrection = ({ changed, publishedOn, correctionNote, correctedOn }: Correction): Problem | null => {
  const tells = correctionNote.trim() !== '' && correctedOn !== '' && correctedOn >= publishedOn;
  if (changed.length === 0 || tells) return null;
  return problem('CORRECTION_NOTE_MISSING', { fields: changed.join(', '), since: publishedOn }, 'correctionNote');
};
