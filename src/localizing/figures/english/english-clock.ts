import { clockDraft, type HalfOfDay } from '../clock';
import { asSmall, rational } from '../rational';
import { readCardinal } from '../spoken/cardinal';
import { lemmaAt, type Reader, spanOf } from '../spoken/step';
import type { Token } from '../spoken/token';
import type { Reading } from '../unit-class';
import { minutesOf } from './english-unit';
import { englishNumbers } from './english-words';

const small = (token: Token | undefined): number =>
  token?.kind === 'number' && token.value !== null && !token.grouped ? asSmall(token.value) : Number.NaN;

const halfOfDay = (tokens: readonly Token[], at: number): number => {
  const lemma = lemmaAt(tokens, at);
  if (/^(?:am|pm|o'clock)$/.test(lemma)) return 1;
  const dotted = /^[ap]$/.test(lemma) && lemmaAt(tokens, at + 1) === '.' && lemmaAt(tokens, at + 2) === 'm';
  if (!dotted) return 0;
  return lemmaAt(tokens, at + 3) === '.' ? 4 : 3;
};

/** 8:30 a.m., 9 am, 18:00, 3 o'clock. */
export const readTimeOfDay: Reader = (tokens, at) => {
  const hours = small(tokens[at]);
  if (!(hours >= 0 && hours <= 24)) return null;
  const hasMinutes = /^[:.]$/.test(lemmaAt(tokens, at + 1)) && tokens[at + 1]?.glue === 'joined';
  const minutes = hasMinutes && tokens[at + 2]?.glue === 'joined' ? minutesOf(tokens[at + 2]) : null;
  const to = minutes === null ? at + 1 : at + 3;
  const mark = halfOfDay(tokens, to);
  if (mark === 0 && (minutes === null || lemmaAt(tokens, at + 1) === '.')) return null;
  const half = /^a/.test(lemmaAt(tokens, to)) ? 'morning' : /^p/.test(lemmaAt(tokens, to)) ? 'afternoon' : null;
  const { start, end } = spanOf(tokens, at, to + mark);
  return { drafts: [clockDraft(start, end, hours, minutes ?? 0, mark > 0 ? half : null)], to: to + mark };
};

/** in the morning, this afternoon: the half of the day that is said behind a time. */
const halfBehind = (tokens: readonly Token[], to: number): HalfOfDay => {
  const words = tokens.slice(to, to + 3).map(({ lemma }) => lemma);
  if (words.some((word) => /^(?:am|morning)$/.test(word))) return 'morning';
  return words.some((word) => /^(?:pm|afternoon|evening)$/.test(word)) ? 'afternoon' : null;
};

/** half past three, a quarter to nine: minutes before or behind an hour. */
export const readHalfPast: Reader = (tokens, at) => {
  const from = /^(?:a|an)$/.test(lemmaAt(tokens, at)) ? at + 1 : at;
  const minutes = { half: 30, quarter: 15 }[lemmaAt(tokens, from)];
  const side = lemmaAt(tokens, from + 1);
  if (minutes === undefined || !(side === 'past' || (side === 'to' && minutes === 15))) return null;
  const hour = readCardinal(tokens, from + 2, englishNumbers);
  const hours = hour === null ? Number.NaN : asSmall(hour.value);
  if (hour === null || !(hours >= 1 && hours <= 12)) return null;
  // gave a quarter to nine schools
  if (
    side === 'to' &&
    tokens[hour.to]?.kind === 'word' &&
    !/^(?:in|on|at|this|and|to|until|am|pm)$/.test(lemmaAt(tokens, hour.to))
  )
    return null;
  const total = side === 'past' ? hours * 60 + minutes : hours * 60 - minutes;
  const { start, end } = spanOf(tokens, at, hour.to);
  const draft = clockDraft(start, end, Math.floor(total / 60), total % 60, halfBehind(tokens, hour.to));
  return { drafts: [draft], to: hour.to };
};

/** every evening at seven, at 8 on Monday: an hour, which nothing behind it says. */
export const hourOf = (tokens: readonly Token[], from: number, to: number, value: number): readonly Reading[] => {
  const isHour = lemmaAt(tokens, from - 1) === 'at' && value >= 1 && value <= 12;
  const next = tokens[to];
  if (!isHour || (next?.kind === 'word' && !/^(?:in|on|and|every|each|tonight|tomorrow|when)$/.test(next.lemma)))
    return [];
  return [value, value + 12].map((hour) => ({ unit: 'clock', value: rational((hour % 24) * 60) }));
};
