import type { Span } from '../../domain/evidence/span';
import type { Line } from '../source/line';
import { type Warning, type WarningCode, warning } from '../warning/warning';
import { nearPhrasesIn } from './near-phrase';

const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
]);
const closing: ReadonlySet<string> = new Set(pairs.values());

/** Where a mark of a pair stands alone. The order of nesting is not checked: papers cross quotation marks and brackets. */
const unbalanced = (text: string): readonly number[] => {
  const open = new Map<string, number[]>();
  const alone: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index] ?? '';
    const partner = pairs.get(mark);
    if (partner !== undefined) {
      const waiting = open.get(partner);
      if (waiting === undefined) open.set(partner, [index]);
      else waiting.push(index);
    } else if (closing.has(mark) && open.get(mark)?.pop() === undefined && !isApostropheOrNumbering(text, index)) {
      alone.push(index);
    }
  }
  return [...alone, ...[...open.values()].flat()].sort((one, other) => one - other);
};

const isApostropheOrNumbering = (text: string, index: number): boolean =>
  (text[index] === '’' && /[A-Za-z]/.test(text[index - 1] ?? '')) ||
  (text[index] === '）' &&
    /(?:^|[^\d一二三四五六七八九十])[\d一二三四五六七八九十]{1,2}$/.test(text.slice(Math.max(0, index - 3), index)));

/** More marks without a partner than these in one line say nothing new. */
const marksLimit = 6;

type Pattern = { readonly code: WarningCode; readonly pattern: RegExp };

const patterns: readonly Pattern[] = [
  {
    code: 'TEXT_CONTAMINATED',
    pattern:
      /\uFFFD+|锟斤拷(?:锟斤拷)*|烫烫烫+|屯屯屯+|[\uE000-\uF8FF]+|[ÃÂåäæçèéïð][\u0080-\u00BF]+|&(?:nbsp|amp|lt|gt|quot|#\d+);|<\/?[a-z][^<>]{0,80}>/gi,
  },
  {
    code: 'SCRIPT_MIXED',
    pattern:
      /[A-Za-z]+[\u0400-\u04FF][A-Za-z\u0400-\u04FF]*|[\u0400-\u04FF]+[A-Za-z][A-Za-z\u0400-\u04FF]*|[\u3400-\u9FFF][\u0400-\u04FF\u3040-\u30FA\u30FC-\u30FF\uAC00-\uD7AF]+[\u3400-\u9FFF]/g,
  },
  { code: 'TEXT_DUPLICATED', pattern: /([\u3400-\u9FFF]{2,12})\1|([，。；、])[，。；、]+/g },
  {
    code: 'TEXT_TRUNCATED',
    pattern: /(?:继续|不断|持续|进一步|积极|大力|深入)[开推提加增进展强](?=[、，。；])|(?:以及|与|把|被)(?=[。；])/g,
  },
];

const reduplicated = /^([\u3400-\u9FFF]{2})\1$/;
const fixedReduplication =
  /^(?:研究|讨论|商量|认识|学习|休息|考虑|介绍|打扫|笑笑|拉话|娃哈|哈|呵|叮咚|滴答|一点|一步|一代|一个|一件|一次|一年|一天|一遍|一村|一户|一项|许多|很多|非常|加油|谢谢|奶奶|妈妈|爸爸|宝宝|点点|滴滴)/;
/** `老旧的的确确`, `有的放矢`: endings that are words of their own. */
const fineEnding =
  /(?:目的|的的|有的|是的|参与|赠与|给与|授与|普及|涉及|以及|顾及|面对|针对|相对|绝对|应对|核对|校对|干将|大将|名将|麻将|致于|至于|善于|勇于|敢于|归于|等于|高于|低于|关于|方向|走向|面向|导向|志向|趋向|意向|倾向|去向|动向|取向|流向|风向|一向|融和|平和|缓和|温和|总和|祥和|谦和|共和|自从|服从|听从|顺从|跟从|火把|来得及|谈何容易)$/;

const isFine = (code: WarningCode, found: string, text: string, at: number): boolean => {
  if (code === 'TEXT_DUPLICATED') {
    if (/^[，。；、]/.test(found)) return false;
    if (/^[锟斤拷烫屯]/.test(found)) return true;
    return fixedReduplication.test(found) || (reduplicated.test(found) && fixedReduplication.test(found.slice(0, 2)));
  }
  return (
    code === 'TEXT_TRUNCATED' &&
    (fineEnding.test(text.slice(Math.max(0, at - 3), at + found.length)) || /的$/.test(found))
  );
};

const at = (line: Line, start: number, end: number): Span => ({ start: line.start + start, end: line.start + end });

/** What is damaged in one line of running text, each with its place. Nothing is repaired. */
export const textDamageOf = (line: Line, isParagraph: boolean): readonly Warning[] => {
  const { text } = line;
  const warnings: Warning[] = unbalanced(text)
    .slice(0, marksLimit)
    .map((index) => warning('QUOTE_UNBALANCED', at(line, index, index + 1), { words: text[index] ?? '' }));
  for (const { code, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const words = match[1] ?? match[0];
      if (!isFine(code, match[0], text, match.index)) {
        warnings.push(warning(code, at(line, match.index, match.index + match[0].length), { words }));
      }
    }
  }
  for (const { start, end, words, phrase } of nearPhrasesIn(text)) {
    warnings.push(warning('PHRASE_NEARLY_MATCHES', at(line, start, end), { words, phrase }));
  }
  if (isParagraph && text.length > 40 && /[\u3400-\u9FFF，、]$/.test(text)) {
    warnings.push(warning('TEXT_TRUNCATED', at(line, text.length - 4, text.length), { words: text.slice(-4) }));
  }
  if (isParagraph && /^[，。、；！？）》”’]/.test(text)) {
    warnings.push(warning('TEXT_TRUNCATED', at(line, 0, Math.min(4, text.length)), { words: text.slice(0, 4) }));
  }
  return warnings;
};

/** Lines that repeat an earlier line word for word. */
export const repeatedLines = (lines: readonly Line[]): readonly Warning[] => {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    if (line.text.length < 8 || !seen.has(line.text)) {
      seen.add(line.text);
      return [];
    }
    return [warning('TEXT_DUPLICATED', { start: line.start, end: line.end }, { words: line.text.slice(0, 20) })];
  });
};
