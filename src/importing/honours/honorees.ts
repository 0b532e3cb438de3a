import type { Evidence } from '../../domain/evidence/evidence';
import { keysOf } from '../article/key';
import type { AwardReference } from '../extraction/achievement-proposal';
import type { HonoreeProposal } from '../extraction/honoree-proposal';
import type { Passage } from '../figures/passage';
import { honoursTold } from './honours-told';
import type { Recipient } from './recipient';

/** Evidence that begins with the sentence where the name stands last before `until`, and ends with the passage. */
const evidenceFor = (passage: Passage, name: string, from: number, until: number): Evidence | null => {
  const words = passage.before + passage.text;
  const origin = passage.end - words.length;
  const ahead = passage.text.indexOf(name, from);
  const at = ahead === -1 ? words.lastIndexOf(name, passage.before.length + until) : passage.before.length + ahead;
  if (at === -1) return null;
  const sentence = Math.max(...['。', '！', '？'].map((mark) => words.lastIndexOf(mark, at))) + 1;
  const opening = at >= passage.before.length ? passage.before.length : sentence;
  const start = origin + opening + (/^[”’」』）\s\u3000]*/.exec(words.slice(opening, at))?.[0].length ?? 0);
  return {
    sourceSentence: words.slice(start - origin),
    sentenceStart: start,
    sentenceEnd: passage.end,
    measureStart: origin + at,
    measureEnd: origin + at + name.length,
  };
};

type Found = { readonly recipient: Recipient; readonly award: AwardReference; readonly evidence: Evidence };

/** A sentence without any of these confers nothing. */
const mayHonour = /[获评授选摘荣当誉膺]|命名|认定|表彰|红旗手|标兵|劳模|模范|先进|能手|最美|捧回|是/;

const foundIn = (passage: Passage): readonly Found[] =>
  mayHonour.test(passage.text)
    ? honoursTold(passage).flatMap(({ recipient, award, from, until }) => {
        const evidence = evidenceFor(passage, recipient.name, from, until);
        return evidence === null ? [] : [{ recipient, award, evidence }];
      })
    : [];

/** The named holders of honours in an article's passages, each once with all the honours named for it. */
export const honoreesOf = (passages: readonly Passage[]): readonly HonoreeProposal[] => {
  const byName = new Map<string, Found[]>();
  for (const found of passages.flatMap(foundIn))
    byName.set(found.recipient.name, [...(byName.get(found.recipient.name) ?? []), found]);
  const keys = keysOf([...byName.keys()]);
  return [...byName.values()].flatMap((all, index) => {
    const first = all[0];
    if (first === undefined) return [];
    const awards = all
      .map(({ award }) => award)
      .filter((award, place, list) => list.findIndex(({ title }) => title === award.title) === place);
    const { name, kind } = first.recipient;
    return [{ key: keys[index] ?? name, name, kind, awards, evidence: first.evidence, uncertain: false }];
  });
};
