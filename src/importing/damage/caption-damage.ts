import type { CaptionCondition } from '../../domain/caption/caption';
import { nearPhrasesIn } from './near-phrase';

export type CaptionDamage = {
  readonly condition: Exclude<CaptionCondition, 'clean'>;
  /** The words that show it. */
  readonly words: string;
  /** What the caption may have been; null where nothing can be guessed. */
  readonly suggestion: string | null;
};

const clausesOf = (caption: string): readonly string[] =>
  caption.split(/[。，；！？]/).filter((clause) => clause.length > 0);

/** The longest run of at least four characters that ends the first text and occurs in the second. */
const commonTail = (one: string, other: string): string => {
  for (let start = 0; start <= one.length - 4; start += 1) {
    if (other.includes(one.slice(start))) return one.slice(start);
  }
  return '';
};

const stutter = /([\u3400-\u9FFF]{2,8})\1/;
/** Words that are doubled on purpose. */
const reduplication =
  /^(?:研究|讨论|商量|认识|学习|休息|考虑|介绍|打扫|高高|大大|人人|家家|年年|天天|时时|处处|事事|层层|步步)/;

const doubledWords = (caption: string): string | null => {
  const words = stutter.exec(caption)?.[1];
  return words === undefined || reduplication.test(words) ? null : words;
};

/** Joins two strings, the overlap of the one's end and the other's beginning written once. */
const joinOverlapping = (one: string, other: string): string => {
  for (let length = Math.min(one.length, other.length, 8); length > 0; length -= 1) {
    if (one.endsWith(other.slice(0, length))) return one + other.slice(length);
  }
  return one + other;
};

/** A sentence that is only the tail of one: it begins with a noun and has no verb that could carry it. */
const isTail = (sentence: string): boolean =>
  sentence.length <= 18 &&
  /(?:活动|仪式|会议|大会|比赛|竞赛|项目|课程|讲座|培训|服务|现场|签约|启动|论坛|行动|展览|演出)$/.test(sentence) &&
  !/举办|举行|开展|召开|启动|参加|组织|举|正在|实施|签署|参观|慰问|走进|为|在|是|进行|现场$/.test(sentence);

const wrappedAround = (caption: string): CaptionDamage | null => {
  const sentences = caption.split('。').filter((sentence) => sentence.length > 0);
  const [first, last] = [sentences[0], sentences[sentences.length - 1]];
  if (sentences.length !== 2 || first === undefined || last === undefined || !isTail(first)) return null;
  const clauses = [...clausesOf(last)].reverse();
  const suggestion = `${[...clauses, first].reduce(joinOverlapping)}。`;
  return { condition: 'scrambled', words: first, suggestion };
};

const strayBeginning = (caption: string): CaptionDamage | null => {
  const first = caption[0] ?? '';
  const word = new RegExp(`([\\u3400-\\u9FFF]{1,3}${/[\u3400-\u9FFF]/.test(first) ? first : '$^'})[\\s\\u3000]`).exec(
    caption.slice(1),
  );
  if (word === null || word.index === 0) return null;
  const whole = word[1] ?? '';
  const rest = caption
    .slice(1)
    .replace(whole, '')
    .replace(/[\s\u3000]+/g, '');
  return { condition: 'scrambled', words: first, suggestion: `${whole}${rest}` };
};

const unquoted = (caption: string): string =>
  caption.replace(/“[^”]*”|《[^》]*》|‘[^’]*’|（[^）]*）/g, (part) => '〇'.repeat(part.length));

/**
 * Looks for damage in a caption: words printed twice, a sentence cut in two and put together in the wrong order, words of a
 * neighbouring caption, a missing beginning or end. Null for a caption that reads well.
 *
 * @param others the captions around it
 */
export const captionDamageOf = (caption: string, others: readonly string[]): CaptionDamage | null => {
  const doubled = doubledWords(caption);
  const wrapped = wrappedAround(caption);
  const sentences = caption.split('。').filter((sentence) => sentence.length > 0);
  const repeated = sentences.length === 2 ? commonTail(sentences[0] ?? '', sentences[1] ?? '') : '';
  if (repeated.length >= 4) return { condition: 'duplicated', words: repeated, suggestion: `${sentences[1] ?? ''}。` };
  if (doubled !== null)
    return { condition: 'duplicated', words: doubled, suggestion: caption.replace(doubled + doubled, doubled) };
  const foreign = wrapped === null || clausesOf(caption).length < 3 ? undefined : sharedClause(caption, others);
  if (wrapped !== null && foreign !== undefined) return { ...wrapped, condition: 'contaminated', words: foreign };
  if (wrapped !== null) return wrapped;
  const near = nearPhrasesIn(caption)[0];
  if (near !== undefined) {
    const suggestion = caption.slice(0, near.start) + near.phrase + caption.slice(near.end);
    return { condition: 'duplicated', words: near.words, suggestion };
  }
  const stray = strayBeginning(unquoted(caption) === caption ? caption : '');
  if (stray !== null) return stray;
  if (/^[，。、；：！？）》”’]/.test(caption))
    return { condition: 'truncated', words: caption.slice(0, 4), suggestion: null };
  if (/(?:[，、；：（《“‘]|的|和|与|及|在|为|向|对|将|把)$/.test(caption)) {
    return { condition: 'truncated', words: caption.slice(-4), suggestion: null };
  }
  return null;
};

/** A clause of six characters or more that an other caption holds too. */
const sharedClause = (caption: string, others: readonly string[]): string | undefined =>
  clausesOf(caption)
    .map((clause) => clause.replace(/^(?:举办|举行|开展|组织|参加)/, ''))
    .find((clause) => clause.length >= 6 && others.some((other) => other.includes(clause)));
