import type { Check } from '../../contract';
import type { Mark } from '../text/pieces';

/** The places of findings in a text, errors over warnings. */
export const checkMarks = (checks: readonly Check[], side: 'source' | 'target', length: number): readonly Mark[] =>
  checks.flatMap(({ level, dismissed, ...places }): readonly Mark[] => {
    const place = places[side];
    // A finding without a place of its own names the whole source; to mark all of it would mark nothing.
    const isWhole = place !== null && place.start === 0 && place.end >= length && side === 'source';
    return place === null || dismissed !== null || isWhole ? [] : [{ ...place, kind: level }];
  });
