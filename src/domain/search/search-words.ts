import { fold } from './fold';

/** The words that all have to be there, each once, as they are searched. @example searchWords('Ном  ном 图书馆') // ['ном', '图书馆'] */
export const searchWords = (query: string): readonly string[] => [
  ...new Set(
    fold(query)
      .split(/\s+/)
      .filter((word) => word !== ''),
  ),
];
