import { useIntl } from 'react-intl';
import { useSentence } from '../../../../admin/http/use-sentence';
import type { Warning } from '../../../../importing/warning/warning';
import type { ImportReview } from '../../contract';
import type { Meeting } from './use-review';

type Properties = {
  readonly warnings: readonly Warning[];
  readonly gone: ImportReview['gone'];
  readonly meeting: Meeting | null;
};

/** What concerns the whole import: decisions of somebody else, warnings about the text, and what the text no longer states. */
export const Notices = ({ warnings, gone, meeting }: Properties) => {
  const { formatMessage } = useIntl();
  const sentence = useSentence();
  return (
    <>
      {meeting !== null && (
        <p role="alert" className="desk-refusal">
          {formatMessage({ id: 'import-desk.meeting' }, { ...meeting })}
        </p>
      )}
      {warnings.length > 0 && (
        <section className="desk-panel" aria-labelledby="desk-warnings">
          <h2 id="desk-warnings">{formatMessage({ id: 'import-desk.warnings' })}</h2>
          <ul className="desk-notes">
            {warnings.map((warning) => (
              <li key={`${warning.code} ${warning.span?.start} ${warning.message}`} className="desk-note-warning">
                {sentence(warning)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {gone.length > 0 && (
        <section className="desk-panel" aria-labelledby="desk-gone">
          <h2 id="desk-gone">{formatMessage({ id: 'import-desk.gone' })}</h2>
          <ul className="desk-notes">
            {gone.map(({ uid, documentId, title }) => (
              <li key={`${uid} ${documentId}`}>{title}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
