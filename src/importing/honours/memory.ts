import type { AwardReference } from '../extraction/achievement-proposal';
import { fits } from './conferral';
import type { Recipient, Subject } from './recipient';
import { bodyNamedBefore } from './recipient';

/** What pronouns and sentences without a subject refer to; offsets of the source. */
export type Memory = {
  readonly current: readonly Recipient[];
  readonly person: Recipient | null;
  readonly body: Recipient | null;
};

export const emptyMemory: Memory = { current: [], person: null, body: null };

/** The memory after words that name somebody. */
export const remember = (memory: Memory, named: readonly Recipient[]): Memory => ({
  current: named,
  person: named.findLast(({ kind }) => kind === 'person') ?? memory.person,
  body: named.findLast(({ kind }) => kind !== 'person' && kind !== 'family') ?? memory.body,
});

/** The body that `该院`, `合作社` mean: the one last spoken of, or one that words before name in full. */
const bodyMeant = ({ body }: Memory, word: string, before: string, start: number): Recipient | null => {
  if (/^[该全]/.test(word) || body?.name.endsWith(word)) return body;
  const named = bodyNamedBefore(before, word);
  if (named !== null) return { ...named, start: named.start + start, end: named.end + start };
  return body?.name.endsWith(word.slice(-1)) ? body : null;
};

const meant = (memory: Memory, subject: Subject, before: string, start: number): readonly Recipient[] => {
  const { current, person } = memory;
  if (subject.isEmpty || subject.pronoun === 'people') return current;
  if (person !== null && subject.pronoun === 'person') {
    return subject.surname === null || person.name.startsWith(subject.surname) ? [person] : [];
  }
  if (subject.pronoun === 'body') {
    const body = bodyMeant(memory, subject.words, before, start);
    return body === null ? [] : [body];
  }
  if (subject.pronoun !== 'family') return [];
  const family = current.find(({ kind }) => kind === 'family');
  return family !== undefined ? [family] : person === null ? [] : [{ ...person, kind: 'family' }];
};

/**
 * Whom a subject that names nobody refers to, of those who can hold the honours.
 *
 * @param before the words before the subject, which begin at `start` of the source
 */
export const carried = (
  memory: Memory,
  subject: Subject,
  awards: readonly AwardReference[],
  before: string,
  start: number,
): readonly Recipient[] =>
  meant(memory, subject, before, start).filter((one) => awards.every((award) => fits(one, award)));
