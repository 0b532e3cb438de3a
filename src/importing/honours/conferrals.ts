import type { Span } from '../../domain/evidence/span';
import type { AwardReference } from '../extraction/achievement-proposal';
import type { Passage } from '../figures/passage';
import { nameBefore } from '../people/name-before';
import { clausesIn, withoutSpeech } from './clause';
import { type TitleMatch, titleAt, titlesAt } from './read-title';
import { type Recipient, recipientsAfter, type Subject, subjectIn } from './recipient';
import { topicOf } from './topic';
import { isHoped, type Verb, verbsIn } from './verb';
import { levels, personPronouns } from './vocabulary';

/** A holder as named in the source (offsets of the source), and an honour that a sentence says it holds. */
export type Conferral = { readonly recipient: Recipient; readonly award: AwardReference };

/** What pronouns and sentences without a subject refer to; offsets of the source. */
export type Memory = {
  readonly current: readonly Recipient[];
  readonly person: Recipient | null;
  readonly body: Recipient | null;
};

export const emptyMemory: Memory = { current: [], person: null, body: null };

const moved = (recipient: Recipient, by: number): Recipient => ({
  ...recipient,
  start: recipient.start + by,
  end: recipient.end + by,
});

const remember = (memory: Memory, named: readonly Recipient[]): Memory => ({
  current: named,
  person: named.findLast(({ kind }) => kind === 'person') ?? memory.person,
  body: named.findLast(({ kind }) => kind !== 'person' && kind !== 'family') ?? memory.body,
});

/** A title that only bodies bear is not a person's, and the other way about. */
const fits = ({ kind }: Recipient, { recipientKind }: AwardReference): boolean =>
  kind === 'person'
    ? recipientKind === 'person' || recipientKind === 'other'
    : kind === 'family'
      ? recipientKind !== 'person'
      : recipientKind !== 'person' && recipientKind !== 'family';

const holder = /^(?:称号|荣誉称号|荣誉)?(?:的)?(?:另|首|唯)?一?[位名个]?(?:获得者|得主|获奖者)(?:是|有|为)?/;
const relative = /^(?:荣誉)?(?:称号|奖章|奖杯)?的是?/;
const identity = /(?:作为|身为|成为|成长为|到)$/;

type Pair = { readonly recipients: readonly Recipient[]; readonly awards: readonly AwardReference[] };

/** Reads one sentence. */
class Sentence {
  // @NOTE a class because the reading of one sentence shares its text, its marks of what was read, and the memory.
  private readonly text: string;
  private readonly pairs: Pair[] = [];
  private readonly read: Span[] = [];

  constructor(
    private readonly passage: Passage,
    private memory: Memory,
  ) {
    this.text = withoutSpeech(passage.text);
  }

  private local(recipients: readonly Recipient[]): readonly Recipient[] {
    return recipients.map((recipient) => moved(recipient, this.passage.start));
  }

  private add(recipients: readonly Recipient[], awards: readonly AwardReference[], text = ''): void {
    const isPaired = /分别|依次/.test(text) && recipients.length === awards.length && awards.length > 1;
    if (isPaired) {
      for (const [index, recipient] of recipients.entries()) {
        const award = awards[index];
        if (award !== undefined) this.pairs.push({ recipients: [recipient], awards: [award] });
      }
    } else if (recipients.length > 0) this.pairs.push({ recipients, awards });
  }

  private carried(subject: Subject, awards: readonly AwardReference[]): readonly Recipient[] {
    const { current, person, body } = this.memory;
    const fitting = (list: readonly Recipient[]) => list.filter((one) => awards.every((award) => fits(one, award)));
    if (subject.isEmpty) return fitting(current);
    if (subject.pronoun === 'person') return fitting(person === null ? [] : [person]);
    if (subject.pronoun === 'body') return fitting(body === null ? [] : [body]);
    const family = current.find(({ kind }) => kind === 'family');
    if (subject.pronoun === 'family' && family !== undefined) return fitting([family]);
    if (subject.pronoun === 'family' && person !== null) {
      return [{ ...person, name: person.name, kind: 'family' }];
    }
    return [];
  }

  private verb(verb: Verb, from: number, clause: Span, next: Span | undefined): number {
    const { text } = this;
    if (verb.isGiving) return this.giving(verb, clause);
    const titles = titlesAt(text, verb.end, clause.end, verb.manner);
    const last = titles[titles.length - 1];
    if (last === undefined || isHoped(text, clause.start, verb.start)) return verb.end;
    const awards = titles.map(({ award }) => award);
    this.read.push({ start: verb.start, end: last.end });
    const rest = text.slice(last.end, clause.end);
    const isRelative = relative.exec(rest);
    if (isRelative !== null && /的/.test(isRelative[0])) {
      const at = last.end + isRelative[0].length;
      const where = at >= clause.end && next !== undefined ? next : { start: at, end: clause.end };
      const after = recipientsAfter(text, where.start, where.end, true);
      if (at < clause.end || subjectIn(text, from, verb.start).isEmpty) {
        this.add(this.local(after), awards);
        if (after.length > 0) this.memory = remember(this.memory, this.local(after));
        if (after.length > 0 || /的$/.test(rest)) return clause.end;
      }
    }
    const subject = subjectIn(text, from, verb.start);
    const named = subject.named.length > 0 ? this.local(subject.named) : this.carried(subject, awards);
    if (
      (verb.word === '作为' || verb.word === '身为' || verb.word === '到' || verb.word === '成长为') &&
      subject.named.length === 0
    ) {
      const where = last.end >= clause.end && next !== undefined ? next : { start: last.end, end: clause.end };
      const after = recipientsAfter(text, where.start, where.end, false);
      this.add(this.local(after), awards);
      return last.end;
    }
    this.add(named, awards, text.slice(verb.start - 4, verb.end) + text.slice(from, verb.start));
    if (subject.isCounted || (subject.named.length === 0 && !subject.isEmpty && subject.pronoun === null)) {
      this.memory = { ...this.memory, current: [] };
    } else if (subject.named.length > 0) this.memory = remember(this.memory, named);
    else if (named.length > 0 && subject.pronoun !== 'family') this.memory = { ...this.memory, current: named };
    return last.end;
  }

  /** `授予王静“…”`: the holder stands between the verb and the title. */
  private giving(verb: Verb, clause: Span): number {
    const { text } = this;
    for (let at = verb.end; at < Math.min(clause.end, verb.end + 40); at += 1) {
      if (!/[“「]/.test(text.charAt(at)) && (levels.at(text, at)?.length ?? 0) < 2) continue;
      const title = titleAt(text, at, clause.end, 'conferred');
      if (title === null) continue;
      const words = text.slice(verb.end, at);
      if (words !== '' && !isHoped(text, clause.start, verb.start)) {
        const subject = subjectIn(text, verb.end, at);
        const named = subject.named.length > 0 ? this.local(subject.named) : this.carried(subject, [title.award]);
        this.add(subject.isEmpty ? [] : named, [title.award]);
      }
      this.read.push({ start: verb.start, end: title.end });
      return title.end;
    }
    return verb.end;
  }

  private wasRead(at: number): Span | undefined {
    return this.read.find(({ start, end }) => start <= at && at < end);
  }

  /** Titles before names, in brackets or beside them. */
  private free(clause: Span, previous: Span | undefined, next: Span | undefined): void {
    const { text } = this;
    let waiting: AwardReference[] = [];
    for (let at = clause.start; at < clause.end; ) {
      const done = this.wasRead(at);
      if (done !== undefined) {
        at = done.end;
        continue;
      }
      const isQuote = /[“「]/.test(text.charAt(at));
      const title = isQuote || (levels.at(text, at)?.length ?? 0) >= 2 ? titleAt(text, at, clause.end, 'free') : null;
      if (title === null) {
        const close = isQuote ? text.indexOf('”', at) : -1;
        at = close === -1 || close > clause.end ? at + 1 : close + 1;
        continue;
      }
      at = title.end;
      if (!isHoped(text, clause.start, title.start)) {
        const after = this.holders(title, clause, previous, next);
        const awards = [...waiting, title.award];
        this.add(this.local(after), awards);
        if (after.length > 0) this.memory = remember(this.memory, this.local(after));
        const follows = holder.exec(text.slice(title.end, clause.end))?.[0].length ?? 0;
        waiting = after.length === 0 && text.charAt(title.end + follows) === '、' ? awards : [];
        const lastAfter = after[after.length - 1];
        if (lastAfter !== undefined) at = Math.max(at, lastAfter.end);
      }
    }
  }

  private holders(
    title: TitleMatch,
    clause: Span,
    previous: Span | undefined,
    next: Span | undefined,
  ): readonly Recipient[] {
    const { text } = this;
    const before = text.slice(clause.start, title.start);
    const isHolder = holder.exec(text.slice(title.end, clause.end));
    const at = title.end + (isHolder?.[0].length ?? 0);
    const bracket = /[（(]$/.test(before) ? nameBefore(before.slice(Math.max(0, before.length - 13), -1)) : null;
    if (bracket !== null) {
      const start = text.lastIndexOf(bracket, title.start);
      return [{ name: bracket, kind: 'person', start, end: start + bracket.length }];
    }
    if (at >= clause.end) {
      if (identity.test(before) && next !== undefined) return recipientsAfter(text, next.start, next.end, false);
      const alone =
        previous === undefined || clause.start !== title.start ? null : subjectIn(text, previous.start, previous.end);
      if (
        alone !== null &&
        alone.named.length === 1 &&
        alone.named[0]?.name === text.slice(previous?.start, previous?.end)
      ) {
        return alone.named;
      }
      return isHolder !== null && next !== undefined
        ? recipientsAfter(text, next.start, next.end, false).slice(0, 1)
        : [];
    }
    const mark = /[、，]/.test(text.charAt(at)) ? 1 : 0;
    if (mark === 0) return recipientsAfter(text, at, clause.end, isHolder !== null);
    const following = titleAt(text, at + 1, clause.end, 'free');
    return following !== null
      ? []
      : recipientsAfter(text, at + 1, clause.end, false).filter(({ start }) => start > at + 1);
  }

  readAll(): { readonly pairs: readonly Pair[]; readonly memory: Memory } {
    const { text } = this;
    const clauses = clausesIn(text);
    for (const [index, clause] of clauses.entries()) {
      const next = clauses[index + 1];
      const previous = clauses[index - 1];
      let from = clause.start;
      const before = this.pairs.length;
      const readBefore = this.read.length;
      if (mayHonour.test(text.slice(clause.start, clause.end))) {
        for (const verb of verbsIn(text, clause))
          if (verb.start >= from)
            from = Math.max(
              this.verb(verb, from, clause, next),
              from === clause.start && this.read.length === readBefore ? clause.start : from,
            );
        this.free(clause, previous, next);
      }
      if (this.pairs.length === before && this.read.length === readBefore) this.turn(clause);
    }
    return { pairs: this.pairs, memory: this.memory };
  }

  /** Moves the memory to what a clause that honours nobody is about. */
  private turn(clause: Span): void {
    const topic = topicOf(this.text, clause);
    if (topic === null) {
      if (personPronouns.at(this.text, clause.start) !== null && this.memory.person !== null) {
        this.memory = { ...this.memory, current: [this.memory.person] };
      }
      return;
    }
    if (topic.kind === 'other') {
      this.memory = { ...this.memory, current: [] };
      return;
    }
    const recipient = moved(topic.recipient, this.passage.start);
    this.memory = topic.kind === 'named' ? remember(this.memory, [recipient]) : { ...this.memory, person: recipient };
  }
}

/** A clause without any of these honours nobody. */
const mayHonour = /[获评授选摘荣当立夺得号登斩捧记]|为|红旗手|标兵|劳模|模范|先进|能手|最美|工匠|奖|楷模|文明|优秀/;

/** The conferrals that a sentence states, and what the next one may refer to. */
export const conferralsIn = (
  passage: Passage,
  memory: Memory,
): { readonly conferrals: readonly Conferral[]; readonly memory: Memory } => {
  const { pairs, memory: after } = new Sentence(passage, memory).readAll();
  return {
    conferrals: pairs.flatMap(({ recipients, awards }) =>
      recipients.flatMap((recipient) => awards.map((award) => ({ recipient, award }))),
    ),
    memory: after,
  };
};
