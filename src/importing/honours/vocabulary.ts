import type { RankScope, RecipientKind } from '../../domain/achievement/enumerations';
import { wordTable } from '../../domain/quantity/word-table';
import type { HonoreeKind } from '../extraction/honoree-proposal';
import awards from './words/award-words.json';
import conferring from './words/conferring-words.json';
import recipients from './words/recipient-words.json';

const wordsIn = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));
const table = (lines: readonly string[]) => wordTable(wordsIn(lines));

const recipientKinds = ['collective', 'family', 'post', 'base', 'person', 'other'] as const;

const kindsOf = (lists: Partial<Record<RecipientKind, readonly string[]>>): ReadonlyMap<string, RecipientKind> =>
  new Map(recipientKinds.flatMap((kind) => wordsIn(lists[kind] ?? []).map((word) => [word, kind] as const)));

const levelOf = new Map<string, RankScope | null>(
  awards.levels.flatMap(({ level, words }) =>
    // @NOTE a test holds the levels of the word list to those of the content model.
    wordsIn(words).map((word) => [word, level as RankScope | null] as const),
  ),
);

/** Level words before titles: `全国`, `省级`; what level a word is. */
export const levels = {
  ...wordTable([...levelOf.keys()]),
  of: (word: string): RankScope | null => levelOf.get(word) ?? null,
};

/** Level words that belong to a name rather than state a level: `中国青年五四奖章`. */
export const namelessLevels: ReadonlySet<string> = new Set(wordsIn(awards.nameless));

/** What titles of honour end with, and who bears them. */
export const heads = {
  ...wordTable([...kindsOf(awards.heads).keys()]),
  kindOf: (word: string) => kindsOfHeads.get(word) ?? 'other',
};
const kindsOfHeads = kindsOf(awards.heads);

/** Nouns that make a title with a word of praise before them: `优秀…护林员`. */
export const praised = {
  ...wordTable([...kindsOf(awards.praised).keys()]),
  kindOf: (word: string) => kindsOfPraised.get(word) ?? 'other',
};
const kindsOfPraised = kindsOf(awards.praised);

export const praise = table(awards.praise);
export const unmistakable = table(awards.unmistakable);
/** Titles before which a level of a single character stands: `省劳模`. */
export const shortLevelled = table([...awards.unmistakable, ...awards.shortLevelled]);
/** Heads that make a title only with praise before them, where no verb honours: `家庭`, `人才`. */
export const vague = table(awards.vague);
/** What makes of the title before it something else: `最美家庭` + `评选`. */
export const notAwards = table(awards.notAwards);
export const suffixes = table(awards.suffixes);

/** Verbs after which any title stands: `获评`, `荣获`. */
export const receiving = table(conferring.receiving);
/** Verbs after which other things stand too: `获得`, `成为`. */
export const gaining = table(conferring.gaining);
/** Verbs that speak of a title told before: `获此殊荣`. */
export const echoes = table(conferring.echoes);
/** Words that tell what somebody is, and name him behind: `作为`, `捧着`. */
export const holding = table(conferring.holding);
export const giving = table(conferring.giving);
export const agentVerbs = table(conferring.agentVerbs);
export const notVerbs = table(conferring.notVerbs);
export const counting = table(conferring.counting);
export const hopes = table(conferring.hopes);
export const adverbs = table(conferring.adverbs);

const bodyKinds = new Map<string, HonoreeKind>([
  ...wordsIn(recipients.collective).map((word) => [word, 'collective'] as const),
  ...wordsIn(recipients.base).map((word) => [word, 'base'] as const),
  ...wordsIn(recipients.post).map((word) => [word, 'post'] as const),
]);

/** What names of bodies, places and posts end with: `法庭`, `嘎查`, `岗`. */
export const bodies = {
  ...wordTable([...bodyKinds.keys()]),
  kindOf: (word: string) => bodyKinds.get(word) ?? 'collective',
};

export const families = table(recipients.family);
export const generic: ReadonlySet<string> = new Set(wordsIn(recipients.generic));
export const personPronouns = table(recipients.personPronouns);
export const familyPronouns = table(recipients.familyPronouns);
export const bodyPronouns: ReadonlySet<string> = new Set(wordsIn(recipients.bodyPronouns));
export const unnamed = table(recipients.unnamed);
