import { captionDamageOf } from '../damage/caption-damage';
import type { CaptionProposal } from '../extraction/caption-proposal';
import type { Layout } from '../layout/layout';
import { type Warning, type WarningCode, warning } from '../warning/warning';
import { keysOf } from './key';

const credit =
  /[（(]?(?:摄影[:：]|图[/／])?[\s\u3000]*((?:本报|新华社|[\u4E00-\u9FFF]{2,8}报)?(?:全媒体|特约|摄影)?(?:记者|通讯员)?[\s\u3000]*[\u3400-\u9FFF·]{1,8}(?:[\s\u3000、]+[\u3400-\u9FFF·]{1,4}){0,3})[\s\u3000]*[/／]?[\s\u3000]*(?:摄影?|供图|提供)[）)]?[。]?$/;

const codes: Readonly<Record<Exclude<CaptionProposal['condition'], 'clean'>, WarningCode>> = {
  scrambled: 'CAPTION_SCRAMBLED',
  truncated: 'CAPTION_TRUNCATED',
  duplicated: 'CAPTION_DUPLICATED',
  contaminated: 'CAPTION_CONTAMINATED',
};

/** Captions this near may have lent words to a damaged one. */
const neighbourhood = 8;

const creditOf = (text: string): string | null => {
  const bracket = /[（(]([^（）()]{2,30}(?:摄影?|供图|提供))[）)][。]?$/.exec(text)?.[1];
  return bracket ?? (/[。\s\u3000][^。]{2,24}摄影?$/.test(text) ? (credit.exec(text)?.[1]?.trim() ?? null) : null);
};

/** The captions of an article with what is wrong with them. A warning's index is the caption's place in the list. */
export const captionsOf = (
  layout: Layout,
): { readonly captions: readonly CaptionProposal[]; readonly warnings: readonly Warning[] } => {
  const placed = layout.captions;
  const keys = keysOf(placed.map(({ line }) => line.text.replace(/[\s\u3000]+/g, '')));
  const warnings: Warning[] = [];
  const captions = placed.map(({ line, position }, index): CaptionProposal => {
    const others = [
      ...placed.slice(Math.max(0, index - neighbourhood), index),
      ...placed.slice(index + 1, index + 1 + neighbourhood),
    ].map((other) => other.line.text);
    const damage = captionDamageOf(line.text, others);
    if (damage !== null) {
      const span = { start: line.start, end: line.end };
      warnings.push(warning(codes[damage.condition], span, { words: damage.words }, { kind: 'caption', index }));
    }
    return {
      key: keys[index] ?? '',
      text: line.text,
      start: line.start,
      end: line.end,
      position,
      order: index + 1,
      condition: damage?.condition ?? 'clean',
      suggestion: damage?.suggestion ?? null,
      credit: creditOf(line.text),
    };
  });
  return { captions, warnings };
};
