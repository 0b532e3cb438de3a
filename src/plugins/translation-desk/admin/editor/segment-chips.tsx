import { useIntl } from 'react-intl';
import type { Check, Segment } from '../../contract';
import { isRequired, standing } from '../progress';

type Properties = {
  readonly segment: Segment;
  /** Of what is typed, or of what is stored where nothing is. */
  readonly checks: readonly Check[];
  readonly draftStanding: 'none' | 'unsaved' | 'met';
};

/** How a segment stands: its state, what is wrong with it, what is said of it. */
export const SegmentChips = ({ segment, checks, draftStanding }: Properties) => {
  const { formatMessage } = useIntl();
  const { state, origin, suggestion, comments } = segment;
  const chip = (id: string, kind: string, count?: number) => (
    <span className={`tdesk-count tdesk-count-${kind}`}>
      {formatMessage({ id: `translation-desk.${id}` }, { count })}
    </span>
  );
  const [errors, warnings] = [standing({ checks }, 'error'), standing({ checks }, 'warning')];
  return (
    <span className="tdesk-counts">
      <span className={`tdesk-state tdesk-state-${state}`}>
        {formatMessage({ id: `translation-desk.state.${state}` })}
      </span>
      {!isRequired(segment) && chip('optional', 'plain')}
      {origin !== null && origin !== 'typed' && chip(`origin.${origin}`, 'plain')}
      {draftStanding === 'unsaved' && chip('unsaved', 'warning')}
      {draftStanding === 'met' && chip('met', 'danger')}
      {errors > 0 && chip('count.errors', 'danger', errors)}
      {warnings > 0 && chip('count.warnings', 'plain', warnings)}
      {suggestion !== null && chip('count.suggestion', 'plain')}
      {comments > 0 && chip('count.comments', 'plain', comments)}
    </span>
  );
};
