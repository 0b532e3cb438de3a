import { lemmaAt } from '../spoken/step';
import type { Token } from '../spoken/token';

/** How far from it ᠶᠤᠸᠠᠨ is said in one breath: from 500 yuan to 800 tugriks. */
const reach = 8;

const endsSentence = ({ lemma }: Token): boolean => /^[᠃᠄.!?]$/.test(lemma);

const saysYuan = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - reach), at);
  const after = tokens.slice(at, at + reach);
  const from = before.findLastIndex(endsSentence) + 1;
  const to = after.findIndex(endsSentence);
  return [...before.slice(from), ...after.slice(0, to < 0 ? reach : to)].some(({ lemma }) => lemma === 'юань');
};

/**
 * ᠲᠥᠭᠦᠷᠢᠭ: in Inner Mongolia the yuan, too. Not where ᠮᠣᠩᠭᠣᠯ stands before it, nor right beside ᠶᠤᠸᠠᠨ, from
 * which it is told then.
 */
export const mayBeYuan = (tokens: readonly Token[], from: number, to: number, code: string | null): boolean =>
  code === 'MNT' &&
  /^[\u1820-\u18aa]/.test(tokens[to - 1]?.printed ?? '') &&
  !/^ᠮᠣᠩᠭᠣᠯ/.test(tokens[to - 2]?.printed ?? '') &&
  !/^ᠮᠣᠩᠭᠣᠯ/.test(lemmaAt(tokens, from - 1)) &&
  !saysYuan(tokens, from);
