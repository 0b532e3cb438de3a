import { useIntl } from 'react-intl';
import type { Segment } from '../../contract';
import { Key } from '../keyboard/key';
import { type Filter, filtered, filters } from './segment-filter';

type Properties = {
  readonly segments: readonly Segment[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onStep: (step: 1 | -1) => void;
};

/** Which segments are shown, how many there are of each, and the way to the next that is not done. */
export const FilterBar = ({ segments, filter, onFilter, onStep }: Properties) => {
  const { formatMessage } = useIntl();
  return (
    <div className="desk-filters">
      <fieldset>
        <legend className="desk-hidden">{formatMessage({ id: 'translation-desk.show' })}</legend>
        {filters.map((each) => (
          <button
            key={each}
            type="button"
            className="desk-button"
            aria-pressed={each === filter}
            onClick={() => onFilter(each)}
          >
            {formatMessage({ id: `translation-desk.show.${each}` })} {filtered(segments, each).length}
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend className="desk-hidden">{formatMessage({ id: 'translation-desk.unfinished' })}</legend>
        <button type="button" className="desk-button" onClick={() => onStep(-1)}>
          {formatMessage({ id: 'translation-desk.unfinished.previous' })}
          <Key>Alt P</Key>
        </button>
        <button type="button" className="desk-button" onClick={() => onStep(1)}>
          {formatMessage({ id: 'translation-desk.unfinished.next' })}
          <Key>Alt N</Key>
        </button>
      </fieldset>
    </div>
  );
};
