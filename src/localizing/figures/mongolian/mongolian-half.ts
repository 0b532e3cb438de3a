import { rational } from '../rational';
import { lemmaAt, type Reader, type Step } from '../spoken/step';
import type { Token } from '../spoken/token';
import { incidental, indefinite } from '../stated-figure';
import { draft, falls, lengths } from './mongolian-draft';
import { mongolianNumbers } from './mongolian-words';

const half = rational(1n, 2n);
const fifty = rational(50n);

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || mongolianNumbers.digits.has(token?.lemma ?? '');

/** Which of two an ordinal says: эхний, хоёрдугаар, сүүлийн; null for any other word. */
const whichAt = (tokens: readonly Token[], at: number): { readonly which: bigint; readonly to: number } | null => {
  const lemma = lemmaAt(tokens, at);
  if (lemma === 'эхний') return { which: 1n, to: at + 1 };
  if (lemma === 'сүүлийн') return { which: 2n, to: at + 1 };
  const value = mongolianNumbers.digits.get(lemma) ?? 0;
  if (value !== 1 && value !== 2) return null;
  if (tokens[at]?.ending === 'ord') return { which: BigInt(value), to: at + 1 };
  return lemmaAt(tokens, at + 1) === 'дугаар' ? { which: BigInt(value), to: at + 2 } : null;
};

/** эхний хагас жил, хоёрдугаар хагаст: one of the two halves of a year. */
export const readMongolianHalfOfYear: Reader = (tokens, at) => {
  const found = whichAt(tokens, at);
  if (found === null || lemmaAt(tokens, found.to) !== 'хагас') return null;
  const to = found.to + (lemmaAt(tokens, found.to + 1) === 'жил' ? 2 : 1);
  const part = draft(tokens, at, to, rational(found.which), ['half_year']);
  return { drafts: [incidental({ ...part, also: [{ unit: 'month', value: rational(6n) }] })], to };
};

const readHalf = (tokens: readonly Token[], at: number): Step | null => {
  // хагас сая: half a million.
  if ((mongolianNumbers.powers.get(lemmaAt(tokens, at + 1)) ?? 0) > 3) return null;
  const whole = lengths[lemmaAt(tokens, at - 1)];
  if (whole !== undefined && !isNumber(tokens[at - 2]))
    return { drafts: [draft(tokens, at - 1, at + 1, rational(3n, 2n), [whole])], to: at + 1 };
  if (lemmaAt(tokens, at + 1) === 'зуу' && /^(?:жил|он)$/.test(lemmaAt(tokens, at + 2)))
    return { drafts: [draft(tokens, at, at + 3, half, ['century'])], to: at + 3 };
  const unit = lengths[lemmaAt(tokens, at + 1)];
  if (unit !== undefined) {
    const length = draft(tokens, at, at + 2, half, [unit]);
    return { drafts: [unit === 'day' ? incidental(length) : length], to: at + 2 };
  }
  const share = draft(tokens, at, at + 1, fifty, ['percent']);
  return { drafts: [lemmaAt(tokens, at - 1) === 'тэн' ? share : incidental(share)], to: at + 1 };
};

/** хүний, тэдний: whose half it is. The side of a country (Хятадын тал) bears a capital. */
const isOwner = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  /(?:ийн|ын|ний|ны)$/i.test(token.printed) &&
  (!token.isCapital || /^тэдний$/i.test(token.printed));

/** тал хувь, талаас илүү, хүний тал нь, талаар буурав: half of a whole, which тал alone is not. */
const readTal = (tokens: readonly Token[], at: number): Step | null => {
  const [before, word, next] = [lemmaAt(tokens, at - 1), tokens[at], lemmaAt(tokens, at + 1)];
  if (/^(?:доод|дээд|багадаа|ихдээ)$/.test(before)) return null;
  if (next === 'хувь') return { drafts: [draft(tokens, at, at + 2, fifty, ['percent'])], to: at + 2 };
  const share = draft(tokens, at, at + 1, fifty, ['percent']);
  const hedged = word?.ending === 'abl' && /^(?:илүү|дээш|бага|доош|их)$/.test(next);
  const near = /^(?:орчим|шахам|гаруй)$/.test(next) || (next === 'нь' && /^(?:бараг|ойролцоогоор|дөхөм)$/.test(before));
  const fell = word?.ending === 'ins' && falls(tokens[at + 1]);
  if (hedged || near || fell) return { drafts: [share], to: at + 1 };
  if (next === 'нь' && word?.ending === '' && (word.opens || tokens[at - 1]?.kind === 'word'))
    return { drafts: [isOwner(tokens[at - 1]) ? share : indefinite(share)], to: at + 1 };
  return word?.ending === 'acc' ? { drafts: [incidental(share)], to: at + 1 } : null;
};

/** цаг хагас, хагас жил, тэн хагас; halves of a whole. */
export const readMongolianHalf: Reader = (tokens, at) => {
  const lemma = lemmaAt(tokens, at);
  if (lemma === 'хагас') return readHalf(tokens, at);
  return lemma === 'тал' ? readTal(tokens, at) : null;
};
