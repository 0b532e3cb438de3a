import { keysOf } from '../article/key';
import type { CaptionProposal } from '../extraction/caption-proposal';
import type { HonoreeProposal } from '../extraction/honoree-proposal';
import { isSurnamedName } from '../people/person-name';

const named = /([\u3400-\u9FFF]{2,3})(?=指导|传授|讲解|示范|展示|正在|带领|为|向|在|教)/g;
const praise = /工匠|模范|红旗手|标兵|先进|传承人|最美|劳模|能手|带头人|获得者/;

/**
 * Names in damaged captions that may be persons to honour: a known surname before a verb of doing, and a word of honour beside
 * it. They are proposals for an editor only; the caption's words cannot be trusted.
 */
export const possibleHonorees = (captions: readonly CaptionProposal[]): readonly HonoreeProposal[] => {
  const found = captions
    .filter(({ condition, text }) => condition !== 'clean' && praise.test(text))
    .flatMap((caption) =>
      [...caption.text.matchAll(named)].flatMap((match) => {
        const words = match[1] ?? '';
        const offset = isSurnamedName(words) ? 0 : isSurnamedName(words.slice(1)) ? 1 : -1;
        if (offset === -1) return [];
        const start = caption.start + match.index + offset;
        return [{ name: words.slice(offset), start, caption }];
      }),
    );
  const keys = keysOf(found.map(({ name }) => name));
  return found.map(({ name, start, caption }, index) => ({
    key: keys[index] ?? name,
    name,
    kind: 'person',
    awards: [],
    evidence: {
      sourceSentence: caption.text,
      sentenceStart: caption.start,
      sentenceEnd: caption.end,
      measureStart: start,
      measureEnd: start + name.length,
    },
    uncertain: true,
  }));
};
