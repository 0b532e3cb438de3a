import { Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { entryAddress } from '../../../import-desk/admin/panels/entry-address';
import type { Overview, OverviewEntry, Progress } from '../../contract';
import { editorAddress } from '../addresses';
import { useNames } from '../locale-words';
import { Assigned, ProgressFacts } from './progress-facts';

type CellProperties = { readonly entry: OverviewEntry; readonly progress: Progress };

const Cell = ({ entry, progress }: CellProperties) => {
  const { formatMessage } = useIntl();
  const { localeName } = useNames();
  const { type, documentId, title } = entry;
  const { locale, entryState } = progress;
  return (
    <td>
      <NavLink
        className="tdesk-cell"
        to={editorAddress({ type, documentId, locale })}
        aria-label={formatMessage({ id: 'translation-desk.open' }, { title, locale: localeName(locale) })}
      >
        <ProgressFacts progress={progress} />
      </NavLink>
      <span className="tdesk-counts">
        <span className={`tdesk-count tdesk-entry-${entryState}`}>
          {formatMessage({ id: `translation-desk.entry.${entryState}` })}
        </span>
        <Assigned progress={progress} />
      </span>
    </td>
  );
};

const Row = ({ entry, locales }: { readonly entry: OverviewEntry; readonly locales: readonly string[] }) => {
  const { formatMessage, formatDate } = useIntl();
  const { typeName } = useNames();
  return (
    <tr>
      <th scope="row">
        <Link tag={NavLink} to={entryAddress(entry.type, entry.documentId)}>
          {entry.title || formatMessage({ id: 'ulger.home.untitled' })}
        </Link>
        <Typography variant="pi" textColor="neutral600" tag="p">
          {typeName(entry.type)} · {formatDate(entry.updatedAt, { dateStyle: 'medium', timeStyle: 'short' })}
        </Typography>
      </th>
      {locales.map((code) => {
        const progress = entry.locales.find(({ locale }) => locale === code);
        return progress === undefined ? <td key={code}>—</td> : <Cell key={code} entry={entry} progress={progress} />;
      })}
    </tr>
  );
};

type Properties = { readonly overview: Overview; readonly locale: string };

/** Entries × locales: how far each is, and the way to it; above them, all entries together. */
export const OverviewTable = ({ overview, locale }: Properties) => {
  const { formatMessage } = useIntl();
  const { localeName } = useNames();
  const locales = overview.locales.filter(({ code }) => locale === '' || code === locale);
  const codes = locales.map(({ code }) => code);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by the keyboard too.
    <section className="tdesk-table" tabIndex={0} aria-label={formatMessage({ id: 'translation-desk.table' })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{formatMessage({ id: 'translation-desk.column.entry' })}</th>
            {locales.map(({ code, mayTranslate }) => (
              <th key={code} scope="col">
                {localeName(code)}
                {!mayTranslate && (
                  <span className="desk-small"> {formatMessage({ id: 'translation-desk.locale.readOnly' })}</span>
                )}
              </th>
            ))}
          </tr>
          <tr className="tdesk-totals">
            <th scope="row">{formatMessage({ id: 'translation-desk.totals' }, { count: overview.total })}</th>
            {codes.map((code) => {
              const totals = overview.totals.find((progress) => progress.locale === code);
              return <td key={code}>{totals === undefined ? '—' : <ProgressFacts progress={totals} />}</td>;
            })}
          </tr>
        </thead>
        <tbody>
          {overview.entries.map((entry) => (
            <Row key={`${entry.type} ${entry.documentId}`} entry={entry} locales={codes} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
