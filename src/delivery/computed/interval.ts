import { interval as intervalOf } from '../../domain/quantity/interval';
import { figureOf } from '../stored-figure';
import type { Computation } from './computation';

/** `Achievement.interval`: the numbers that the figure allows. */
export const interval: Computation = {
  reads: 'kind value upper numeral magnitude comparator',
  tell: (told) => {
    const figure = figureOf(told, null);
    return figure && intervalOf(figure);
  },
};
