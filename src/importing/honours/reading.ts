import type { Span } from '../../domain/evidence/span';
import type { AwardReference } from '../extraction/achievement-proposal';
import type { Passage } from '../figures/passage';
import { clausesIn, withoutSpeech } from './clause';
import { type Conferral, paired } from './conferral';
import { carried, type Memory, remember } from './memory';
import type { Recipient, Subject } from './recipient';

/** The reading of one sentence: its clauses, and what was found in those read so far. */
export type Reading = {
  readonly passage: Passage;
  /** The sentence without what is spoken in it; the offsets of `passage.text`. */
  readonly text: string;
  readonly clauses: readonly Span[];
  // @NOTE the reader of one sentence fills these while it goes from clause to clause; nothing else sees them.
  readonly found: Conferral[];
  readonly read: Span[];
  memory: Memory;
  /** The honours whose holders the sentence has only counted so far: `6人获评…，其中有…`. */
  counted: readonly AwardReference[];
};

export const readingOf = (passage: Passage, memory: Memory): Reading => {
  const text = withoutSpeech(passage.text);
  return { passage, text, clauses: clausesIn(text), found: [], read: [], memory, counted: [] };
};

/** Recipients of the sentence with the offsets of the source. */
export const inSource = (
  { passage }: Pick<Reading, 'passage'>,
  recipients: readonly Recipient[],
): readonly Recipient[] =>
  recipients.map((one) => ({ ...one, start: one.start + passage.start, end: one.end + passage.start }));

/** Notes that those whom the sentence names hold honours, and speaks of them from here on. */
export const honour = (reading: Reading, named: readonly Recipient[], awards: readonly AwardReference[]): void => {
  if (named.length === 0) return;
  const recipients = inSource(reading, named);
  reading.found.push(...paired(recipients, awards));
  reading.memory = remember(reading.memory, recipients);
};

/** `支教团` is `江州大学支教团` where the text was about that. */
const fuller = ({ memory: { body } }: Reading, named: readonly Recipient[]): readonly Recipient[] =>
  named.map((one) =>
    body !== null && one.kind !== 'person' && body.name !== one.name && body.name.endsWith(one.name) ? body : one,
  );

/** Those whom a subject names or refers to, with the offsets of the source. */
export const holdersOf = (
  reading: Reading,
  subject: Subject,
  awards: readonly AwardReference[],
  at: number,
): readonly Recipient[] => {
  if (subject.named.length > 0) return fuller(reading, inSource(reading, subject.named));
  const { before, start } = reading.passage;
  const words = before + reading.text.slice(Math.max(0, at - 400), at);
  return carried(reading.memory, subject, awards, words, at >= 400 ? start + at - words.length : start - before.length);
};
