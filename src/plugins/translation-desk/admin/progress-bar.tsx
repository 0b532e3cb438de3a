import { useIntl } from 'react-intl';
import type { Progress } from '../contract';
import { barOrder } from './progress';

/** How many segments are in each state, as a bar and, for those who hear the page, in words. */
export const ProgressBar = ({ counts, total }: Pick<Progress, 'counts' | 'total'>) => {
  const { formatMessage } = useIntl();
  const present = barOrder.filter((state) => counts[state] > 0);
  const words = present.map((state) => `${formatMessage({ id: `translation-desk.state.${state}` })} ${counts[state]}`);
  return (
    <span
      role="img"
      className="tdesk-bar"
      aria-label={words.join(', ') || formatMessage({ id: 'translation-desk.progress.none' })}
      title={words.join(' · ')}
    >
      {present.map((state) => (
        <span
          key={state}
          className={`tdesk-bar-${state}`}
          style={{ inlineSize: `${(counts[state] / Math.max(1, total)) * 100}%` }}
        />
      ))}
    </span>
  );
};
