import type { AwardReference } from '../extraction/achievement-proposal';
import { opensTitle } from './award-title';
import { titleAt } from './read-title';

const reach = 160;
const carrier = /^(?:(?:的|这一|荣誉|奖牌|称号|奖章|证书|桂冠|奖杯|，)*)$/;

type Told = { readonly award: AwardReference; readonly end: number };

/** The last title that words tell, whatever is told of it: `全国五一劳动奖章名单公布`. */
const lastTitleIn = (words: string): Told | null => {
  let told: Told | null = null;
  for (let at = 0; at < words.length; ) {
    const isQuote = /[“「]/.test(words.charAt(at));
    const title =
      isQuote || opensTitle(words, at) ? titleAt(words, at, words.length, isQuote ? 'gained' : 'free', true) : null;
    if (title !== null) told = title;
    at = title?.end ?? at + 1;
  }
  return told;
};

/** The title that `获此殊荣`, `榜上有名` mean: the last one before them. */
export const titleToldBefore = (before: string, text: string, at: number): AwardReference | null =>
  lastTitleIn((before.slice(-reach) + text.slice(Math.max(0, at - reach), at)).slice(-reach))?.award ?? null;

/** The title that is itself the subject of a verb of giving: `“…”称号授予了`. */
export const titleAsSubject = (text: string, from: number, at: number): AwardReference | null => {
  const words = text.slice(Math.max(from, at - reach), at);
  const told = lastTitleIn(words);
  return told !== null && carrier.test(words.slice(told.end)) ? told.award : null;
};
