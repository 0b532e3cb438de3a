import { useIntl } from 'react-intl';
import type { Progress } from '../../contract';
import { dayOf, isOverdue } from '../progress';
import { ProgressBar } from '../progress-bar';

/** How far a locale is: the bar, what is approved, what is out of date and what is wrong. */
export const ProgressFacts = ({ progress }: { readonly progress: Progress }) => {
  const { formatMessage, formatNumber } = useIntl();
  const { counts, total, errors, warnings } = progress;
  const counted = (id: string, count: number, kind: string) =>
    count > 0 && (
      <span className={`tdesk-count tdesk-count-${kind}`}>
        {formatMessage({ id: `translation-desk.count.${id}` }, { count })}
      </span>
    );
  return (
    <span className="tdesk-facts">
      <ProgressBar counts={counts} total={total} />
      <span className="tdesk-counts">
        <span className="tdesk-count">
          {formatMessage(
            { id: 'translation-desk.count.approved' },
            { approved: formatNumber(counts.approved), total: formatNumber(total) },
          )}
        </span>
        {counted('outdated', counts.outdated, 'warning')}
        {counted('errors', errors, 'danger')}
        {counted('warnings', warnings, 'plain')}
      </span>
    </span>
  );
};

/** Who translates, and until when. */
export const Assigned = ({ progress }: { readonly progress: Progress }) => {
  const { formatMessage, formatDate } = useIntl();
  const { assignee, due } = progress;
  if (assignee === null && due === null) return null;
  const day = due && formatDate(`${due}T12:00:00`, { dateStyle: 'medium' });
  const late = isOverdue(progress, dayOf(new Date()));
  return (
    <span className="tdesk-assigned">
      {assignee !== null && <span>{assignee.name}</span>}
      {day !== null && (
        <span className={late ? 'tdesk-overdue' : undefined}>
          {formatMessage({ id: late ? 'translation-desk.overdue' : 'translation-desk.due.until' }, { day })}
        </span>
      )}
    </span>
  );
};
