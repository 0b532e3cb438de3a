import { Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { RefusalWords } from '../../../../admin/http/refusal-words';
import type { FileOutcome } from '../../contract';
import { editorAddress } from '../addresses';
import { useNames } from '../locale-words';
import { Notes, Said } from './notes';
import type { Imported } from './use-file-import';

const Counts = ({ outcome }: { readonly outcome: FileOutcome }) => {
  const { formatMessage } = useIntl();
  const { taken, suggested, same, refused } = outcome;
  return <span>{formatMessage({ id: 'translation-desk.file.counts' }, { taken, suggested, same, refused })}</span>;
};

const Outcome = ({ outcome }: { readonly outcome: FileOutcome }) => {
  const { formatMessage } = useIntl();
  const { localeName, typeName } = useNames();
  const { problem, entries, notes } = outcome;
  return (
    <>
      {problem !== null && (
        <p className="tdesk-wrong">
          <Said problem={problem} />
        </p>
      )}
      {problem === null && <Counts outcome={outcome} />}
      {entries.map(({ type, documentId, locale }) => (
        <Link key={`${documentId} ${locale}`} tag={NavLink} to={editorAddress({ type, documentId, locale })}>
          {formatMessage({ id: 'translation-desk.file.open' }, { type: typeName(type), locale: localeName(locale) })}
        </Link>
      ))}
      <Notes notes={notes} />
    </>
  );
};

/** What became of one file. */
export const FileRow = ({ row }: { readonly row: Imported }) => {
  const { formatMessage } = useIntl();
  return (
    <li className="tdesk-file">
      <strong>{row.name}</strong>
      {'outcome' in row && <Outcome outcome={row.outcome} />}
      {'taken' in row && <span>{formatMessage({ id: 'translation-desk.file.taken' })}</span>}
      {'refusal' in row && (
        <p className="tdesk-wrong" role="alert">
          <RefusalWords refusal={row.refusal} />
        </p>
      )}
    </li>
  );
};
