import { lemmaAt } from '../spoken/step';
import type { Token } from '../spoken/token';

/** A sentence that says ᠶᠤᠸᠠᠨ says it no further away. */
const reach = 60;

const saysYuan = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - reach), at + reach).some(({ lemma }) => lemma === 'юань');

/**
 * ᠲᠥᠭᠦᠷᠢᠭ: in Inner Mongolia the yuan, too. Not where ᠮᠣᠩᠭᠣᠯ stands before it, nor beside ᠶᠤᠸᠠᠨ, from which it is told then.
 */
export const mayBeYuan = (tokens: readonly Token[], from: number, to: number, code: string | null): boolean =>
  code === 'MNT' &&
  /^[\u1820-\u18aa]/.test(tokens[to - 1]?.printed ?? '') &&
  !/^ᠮᠣᠩᠭᠣᠯ/.test(tokens[to - 2]?.printed ?? '') &&
  !/^ᠮᠣᠩᠭᠣᠯ/.test(lemmaAt(tokens, from - 1)) &&
  !saysYuan(tokens, from);
