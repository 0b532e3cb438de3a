import type { Span } from '../../domain/evidence/span';
import type { Manner } from './award-title';
import { agentVerbs, echoes, gaining, giving, holding, hopes, notVerbs, receiving } from './vocabulary';

/**
 * What a verb says: `receiving` its subject holds the title behind it; `giving` its object does (`授予`); `holding` it only tells
 * what somebody is (`作为`); `echo` the title was told before (`获此殊荣`).
 */
type VerbRole = 'receiving' | 'giving' | 'holding' | 'echo';

/** A verb of honouring where it stands: `被评为`, with the body that honours (`被共青团中央授予`). */
export type Verb = Span & { readonly manner: Manner; readonly role: VerbRole };

const agentLimit = 30;
const merit = /^(?:了|个人|集体){0,2}[一二三特]等功/;

/** Whether words before a verb make it a hope, a plan or a denial: `力争三年内获评`. */
export const isHoped = (text: string, from: number, end: number): boolean => {
  for (let at = from; at < end; at += 1) {
    const word = hopes.at(text, at);
    // `由科协推荐的小院` tells who it was, not what is hoped.
    if (word !== null && text.charAt(at + word.length) !== '的') return true;
  }
  return false;
};

/** The verbs of honouring of a clause, outside quotation marks. */
export const verbsIn = (text: string, { start, end }: Span): readonly Verb[] => {
  const verbs: Verb[] = [];
  let passive = -1;
  let at = start;
  while (at < end) {
    const character = text.charAt(at);
    if (character === '“') {
      const close = text.indexOf('”', at);
      at = close === -1 || close > end ? at + 1 : close + 1;
      continue;
    }
    const other = notVerbs.at(text, at);
    const agent = agentVerbs.at(text, at);
    const isPassive = agent !== null && passive !== -1 && at - passive <= agentLimit;
    const echo = echoes.at(text, at);
    const word = echo ?? (isPassive ? agent : (receiving.at(text, at) ?? giving.at(text, at) ?? gaining.at(text, at)));
    if (other !== null && other.length >= (word?.length ?? 0)) {
      at += other.length;
      continue;
    }
    if (character === '被') passive = at;
    if (word === null || (word === '立' && !merit.test(text.slice(at + 1, at + 8))) || at + word.length > end) {
      at += 1;
      continue;
    }
    const isConferring = isPassive || receiving.at(text, at) !== null;
    const isGiving = !isConferring && giving.at(text, at) !== null;
    const isHolding = holding.at(text, at) === word;
    const from = isPassive ? passive : at;
    verbs.push({
      start: from,
      end: at + word.length,
      manner: isConferring || isGiving ? 'conferred' : isHolding || word === '是' ? 'free' : 'gained',
      role: echo !== null ? 'echo' : isGiving ? 'giving' : isHolding ? 'holding' : 'receiving',
    });
    passive = -1;
    at += word.length;
  }
  return verbs;
};
