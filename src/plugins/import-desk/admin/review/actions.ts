import type { Problem } from '../../../../domain/problem';
import type { Fields } from '../../../../importing/revision/revise';

/** What can be done with one proposal, by its id. The same object for the whole life of a page: cards are drawn anew by their own changes only. */
export type ItemActions = {
  readonly choose: (id: string) => void;
  readonly confirm: (id: string) => void;
  readonly reject: (id: string) => void;
  readonly reopen: (id: string) => void;
  readonly take: (id: string) => void;
  readonly merge: (id: string) => void;
  readonly split: (id: string) => void;
  /** Opens a proposal's fields; null closes them. */
  readonly edit: (id: string | null) => void;
  /** New values of some fields; true where they were taken. */
  readonly correct: (id: string, fields: Fields) => boolean;
  /** Why a proposal could not be stored with these values. */
  readonly problemsWith: (id: string, fields: Fields) => readonly Problem[];
};

/** A proposal's id as it stands in attributes of the page: without blanks. */
export const tokenOf = (id: string): string => encodeURIComponent(id);
