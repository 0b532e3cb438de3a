import type { PhraseFigure } from './load/phrases';

/** @TODO The words come from `src/domain/quantity`. */
export const phraseFigure: PhraseFigure = () => null;
