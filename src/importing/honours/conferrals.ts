import type { Passage } from '../figures/passage';
import type { Conferral } from './conferral';
import { type Memory, remember } from './memory';
import { readTitles } from './read-titles';
import { readVerb } from './read-verb';
import { honour, inSource, type Reading, readingOf } from './reading';
import { subjectIn } from './recipient';
import { topicOf } from './topic';
import { verbsIn } from './verb';
import { personPronouns } from './vocabulary';

/** A clause without any of these honours nobody. */
const mayHonour =
  /[跻获评授选摘荣当立夺得号登斩捧记榜列封落]|为|红旗手|标兵|劳模|模范|先进|能手|最美|家庭|冠军|亚军|季军|第一名|集体|工匠|奖|楷模|文明|优秀|示范/;
const among = /^(?:其中|分别|他们是|她们是)(?:就)?(?:有|包括|是|为)?/;
const companion = /^[与和同跟](.*)(?:一道|一起|一同)$/;

/** Reads what a clause says of honours; whether it says anything. */
const readClause = (reading: Reading, index: number): boolean => {
  const { text, clauses, found, read } = reading;
  const clause = clauses[index] ?? { start: 0, end: 0 };
  if (!mayHonour.test(text.slice(clause.start, clause.end))) return false;
  const before = found.length + read.length;
  let from = clause.start;
  for (const verb of verbsIn(text, clause)) {
    if (verb.start < from) continue;
    const end = readVerb(reading, verb, from, index);
    from = Math.max(from, end);
  }
  readTitles(reading, index);
  return found.length + read.length > before;
};

/** Reads of a clause without an honour what it adds to the honours told: `其中有甲、乙`, `与乙一道`; whether it adds any. */
const readAddition = (reading: Reading, index: number): boolean => {
  const { text, clauses, memory, counted } = reading;
  const { start, end } = clauses[index] ?? { start: 0, end: 0 };
  const words = text.slice(start, Math.min(end, start + 60));
  const listed = counted.length === 0 ? undefined : among.exec(words)?.[0].length;
  if (listed !== undefined) {
    const { named } = subjectIn(text, start + listed, end);
    honour(reading, named, counted);
    return named.length > 0;
  }
  if (!companion.test(words)) return false;
  const named = inSource(reading, subjectIn(text, start + 1, end).named);
  reading.memory = remember(memory, [...memory.current, ...named]);
  return named.length > 0;
};

/** Moves the memory to what a clause that honours nobody is about. */
const turn = (reading: Reading, index: number): void => {
  const { text, clauses, memory } = reading;
  const clause = clauses[index] ?? { start: 0, end: 0 };
  const topic = topicOf(text, clause);
  if (topic === null) {
    if (personPronouns.at(text, clause.start) !== null && memory.person !== null)
      reading.memory = { ...memory, current: [memory.person] };
    return;
  }
  if (topic.kind === 'other') {
    reading.memory = { ...memory, current: [] };
    return;
  }
  const named = inSource(reading, [topic.recipient]);
  const isNext = /^(?:还|也)?有/.test(text.slice(clause.start, clause.start + 2)) && memory.current.length > 0;
  const all = isNext ? [...memory.current, ...named] : named;
  reading.memory = topic.kind === 'named' ? remember(memory, all) : { ...memory, person: named[0] ?? memory.person };
};

/** The conferrals that a sentence states, and what the next one may refer to. */
export const conferralsIn = (
  passage: Passage,
  memory: Memory,
): { readonly conferrals: readonly Conferral[]; readonly memory: Memory } => {
  const reading = readingOf(passage, memory);
  for (const index of reading.clauses.keys()) {
    if (!readClause(reading, index) && !readAddition(reading, index)) turn(reading, index);
  }
  return { conferrals: reading.found, memory: reading.memory };
};
