import { Searchbar } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { type Overview, shows } from '../../contract';
import { useNames } from '../locale-words';
import type { OverviewQuery } from './overview-query';

type Properties = {
  readonly query: OverviewQuery;
  readonly overview: Overview;
  readonly onAsk: (change: Partial<OverviewQuery>) => void;
};

/** A search is begun when a moment has passed without a key. */
const pause = 300;

const Search = ({ query, onAsk }: Omit<Properties, 'overview'>) => {
  const { formatMessage } = useIntl();
  const [text, setText] = useState(query.search);
  useEffect(() => {
    if (text === query.search) return;
    const timer = setTimeout(() => onAsk({ search: text }), pause);
    return () => clearTimeout(timer);
  }, [text, query.search, onAsk]);
  const label = formatMessage({ id: 'translation-desk.search' });
  return (
    <Searchbar
      name="search"
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onClear={() => setText('')}
      clearLabel={formatMessage({ id: 'translation-desk.search.clear' })}
      placeholder={label}
    >
      {label}
    </Searchbar>
  );
};

/** Narrows the overview: by what waits, by type, by locale, by words. */
export const Filters = ({ query, overview, onAsk }: Properties) => {
  const { formatMessage } = useIntl();
  const { localeName, typeName } = useNames();
  return (
    <div className="tdesk-filters">
      <fieldset>
        <legend className="desk-hidden">{formatMessage({ id: 'translation-desk.show' })}</legend>
        {shows.map((show) => (
          <button
            key={show}
            type="button"
            className="desk-button"
            aria-pressed={query.show === show}
            onClick={() => onAsk({ show })}
          >
            {formatMessage({ id: `translation-desk.show.${show}` })}
          </button>
        ))}
      </fieldset>
      <select
        className="desk-select"
        aria-label={formatMessage({ id: 'translation-desk.type' })}
        value={query.type}
        onChange={({ target }) => onAsk({ type: target.value })}
      >
        <option value="">{formatMessage({ id: 'translation-desk.type.all' })}</option>
        {overview.types.map((uid) => (
          <option key={uid} value={uid}>
            {typeName(uid)}
          </option>
        ))}
      </select>
      <select
        className="desk-select"
        aria-label={formatMessage({ id: 'translation-desk.locale' })}
        value={query.locale}
        onChange={({ target }) => onAsk({ locale: target.value })}
      >
        <option value="">{formatMessage({ id: 'translation-desk.locale.all' })}</option>
        {overview.locales.map(({ code }) => (
          <option key={code} value={code}>
            {localeName(code)}
          </option>
        ))}
      </select>
      <Search query={query} onAsk={onAsk} />
    </div>
  );
};
