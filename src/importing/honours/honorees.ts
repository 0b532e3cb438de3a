import type { Evidence } from '../../domain/evidence/evidence';
import { keysOf } from '../article/key';
import type { AwardReference } from '../extraction/achievement-proposal';
import type { HonoreeKind, HonoreeProposal } from '../extraction/honoree-proposal';
import type { Passage } from '../figures/passage';
import type { Conferral } from './conferral';
import { conferralsIn } from './conferrals';
import { impliedIn, lastTitleIn } from './implied';
import { emptyMemory, type Memory } from './memory';
import type { Recipient } from './recipient';

type Found = Conferral & { readonly evidence: Evidence };

/** The words from the sentence that names the holder to the end of the one that tells the honour. */
const evidenceOf = (passages: readonly Passage[], index: number, { recipient }: Conferral): Evidence | null => {
  const told = passages[index];
  if (told === undefined) return null;
  let first = index;
  while (first > 0 && (passages[first]?.start ?? 0) > recipient.start) first -= 1;
  const named = passages[first] ?? told;
  const isNear = first === index || (told.before.length >= told.start - named.start && index - first <= 8);
  const until = isNear ? told : named;
  const start = named.start;
  const length = until.end - start;
  const words = `${isNear && first !== index ? (told.before + told.text).slice(-length) : until.text}`;
  return {
    sourceSentence: words,
    sentenceStart: start,
    sentenceEnd: until.end,
    measureStart: recipient.start,
    measureEnd: recipient.end,
  };
};

/** A mere commendation: it can be counted, and is no honour that somebody holds. */
const hasNoName = ({ title }: AwardReference): boolean => /^(?:表彰奖励|表彰|表扬|奖励|荣誉称号|荣誉)$/.test(title);

/**
 * Reads a sentence as if it stood on one line: a file that wraps its lines breaks names and titles too. Places are told in the
 * source as it is.
 */
const readUnwrapped = (
  passage: Passage,
  memory: Memory,
  last: AwardReference | null,
): { readonly conferrals: readonly Conferral[]; readonly memory: Memory } => {
  const places = placesWithoutBreaks(passage.text);
  const text = places.map((place) => passage.text.charAt(place)).join('');
  const line = { ...passage, text };
  const read = conferralsIn(line, memory);
  const conferrals = [...read.conferrals, ...impliedIn(line, memory, last, read.conferrals)];
  if (text.length === passage.text.length) return { conferrals, memory: read.memory };
  const placed = <One extends Recipient>(recipient: One): One =>
    recipient.start < passage.start
      ? recipient
      : {
          ...recipient,
          start: passage.start + (places[recipient.start - passage.start] ?? 0),
          end: passage.start + (places[recipient.end - passage.start - 1] ?? 0) + 1,
        };
  return {
    conferrals: conferrals.map(({ recipient, award }) => ({ recipient: placed(recipient), award })),
    memory: {
      current: read.memory.current.map(placed),
      person: read.memory.person && placed(read.memory.person),
      body: read.memory.body && placed(read.memory.body),
    },
  };
};

/** The places of a text that are no line breaks. */
const placesWithoutBreaks = (text: string): readonly number[] => {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!/[\r\n]/.test(text.charAt(at))) places.push(at);
  return places;
};

const found = (passages: readonly Passage[]): readonly Found[] => {
  const all: Found[] = [];
  let memory: Memory = emptyMemory;
  let last: AwardReference | null = null;
  for (const [index, passage] of passages.entries()) {
    if (passage.before === '') {
      memory = { ...memory, current: [] };
      last = null;
    }
    const read = readUnwrapped(passage, memory, last);
    memory = read.memory;
    const told = read.conferrals;
    last = told[told.length - 1]?.award ?? lastTitleIn(passage.text) ?? last;
    for (const conferral of told.filter(({ award }) => !hasNoName(award))) {
      const evidence = evidenceOf(passages, index, conferral);
      if (evidence !== null) all.push({ ...conferral, evidence });
    }
  }
  return all;
};

/** A body that holds an honour of posts or bases is honoured as one: `急诊科荣获“全国巾帼文明岗”`. */
const kindOf = ({ recipient: { kind }, award: { recipientKind } }: Conferral): HonoreeKind =>
  kind === 'collective' && (recipientKind === 'post' || recipientKind === 'base') ? recipientKind : kind;

/** The named people, families, bodies and places that the passages say hold or receive an honour, once each. */
export const honoreesOf = (passages: readonly Passage[]): readonly HonoreeProposal[] => {
  const byName = new Map<string, Found[]>();
  for (const one of found(passages)) {
    const { name, kind } = one.recipient;
    const key = `${kind}:${name}`;
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  const groups = [...byName.values()];
  const keys = keysOf(groups.map((group) => group[0]?.recipient.name ?? ''));
  return groups.flatMap((group, index) => {
    const first = group[0];
    if (first === undefined) return [];
    const byTitle = new Map<string, AwardReference>();
    for (const { award } of group) if (!byTitle.has(award.title)) byTitle.set(award.title, award);
    return [
      {
        key: keys[index] ?? first.recipient.name,
        name: first.recipient.name,
        kind: kindOf(first),
        awards: [...byTitle.values()],
        evidence: first.evidence,
        uncertain: false,
      },
    ];
  });
};
