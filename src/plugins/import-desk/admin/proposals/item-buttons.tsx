import { useIntl } from 'react-intl';
import type { ReviewItem } from '../../../../importing/review/review-item';
import type { ItemActions } from '../review/actions';

type Act = 'confirm' | 'reject' | 'reopen' | 'edit' | 'merge' | 'split';

const actsOf = ({ kind, state }: ReviewItem): readonly Act[] => {
  if (state === 'rejected') return ['reopen'];
  const decision: readonly Act[] = state === 'proposed' ? ['confirm', 'reject'] : ['reject', 'reopen'];
  return kind === 'honoree' ? [...decision, 'edit'] : [...decision, 'edit', 'merge', 'split'];
};

type Properties = { readonly item: ReviewItem; readonly actions: ItemActions; readonly tabIndex: number };

/** What can be done with a proposal, for the mouse; the keyboard has a letter for each. */
export const ItemButtons = ({ item, actions, tabIndex }: Properties) => {
  const { formatMessage } = useIntl();
  return (
    <div className="desk-buttons">
      {actsOf(item).map((act) => (
        <button
          key={act}
          type="button"
          className={`desk-button desk-button-${act}`}
          tabIndex={tabIndex}
          onClick={() => actions[act](item.id)}
        >
          {formatMessage({ id: `import-desk.act.${act}` })}
        </button>
      ))}
    </div>
  );
};
