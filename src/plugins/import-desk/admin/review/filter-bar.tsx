import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { type Filter, filters } from '../proposals/groups';

type Properties = {
  readonly filter: Filter;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly onFilter: (filter: Filter) => void;
  /** How many carry no warning; null where the review may not be changed. */
  readonly unwarned: number | null;
  readonly onConfirmAll: () => void;
};

/** Which proposals are shown, and the way to confirm all that are beyond doubt. */
export const FilterBar = ({ filter, counts, onFilter, unwarned, onConfirmAll }: Properties) => {
  const { formatMessage } = useIntl();
  return (
    <div className="desk-filters">
      <fieldset>
        <legend className="desk-hidden">{formatMessage({ id: 'import-desk.filter' })}</legend>
        {filters.map((one) => (
          <button
            key={one}
            type="button"
            className="desk-button"
            aria-pressed={one === filter}
            onClick={() => onFilter(one)}
          >
            {formatMessage({ id: `import-desk.filter.${one}` })} <span>{counts[one]}</span>
          </button>
        ))}
      </fieldset>
      {unwarned !== null && (
        <Button size="S" variant="secondary" disabled={unwarned === 0} onClick={onConfirmAll}>
          {formatMessage({ id: 'import-desk.confirmAll' }, { count: unwarned })}
        </Button>
      )}
    </div>
  );
};
