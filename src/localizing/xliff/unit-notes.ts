import type { ExchangeUnit } from '../exchange/exchange';

/** What is said to the translator of a unit: a word on it, and how long it may become. */
export const notesOf = ({ note, maxLength }: ExchangeUnit): readonly string[] => [
  ...(note === null ? [] : [note]),
  ...(maxLength === null ? [] : [`At most ${maxLength} characters.`]),
];
