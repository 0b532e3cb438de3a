import type { Evidence } from '../../domain/evidence/evidence';
import { keysOf } from '../article/key';
import type { AwardReference } from '../extraction/achievement-proposal';
import type { HonoreeKind, HonoreeProposal } from '../extraction/honoree-proposal';
import type { Passage } from '../figures/passage';
import type { Conferral } from './conferral';
import { conferralsIn } from './conferrals';
import { emptyMemory, type Memory } from './memory';

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

const found = (passages: readonly Passage[]): readonly Found[] => {
  const all: Found[] = [];
  let memory: Memory = emptyMemory;
  for (const [index, passage] of passages.entries()) {
    if (passage.before === '') memory = { ...memory, current: [] };
    const read = conferralsIn(passage, memory);
    memory = read.memory;
    for (const conferral of read.conferrals) {
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
