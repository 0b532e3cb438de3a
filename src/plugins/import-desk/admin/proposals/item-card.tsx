import { memo } from 'react';
import { useIntl } from 'react-intl';
import type { ReviewItem } from '../../../../importing/review/review-item';
import type { Comparison, Contradiction } from '../../contract';
import { ItemForm } from '../editing/item-form';
import { type ItemActions, tokenOf } from '../review/actions';
import { ComparisonNote } from './comparison-note';
import { ContradictionNote } from './contradiction-note';
import { ItemButtons } from './item-buttons';
import { ItemFacts } from './item-facts';
import { ItemNotes } from './item-notes';
import { useItemWords } from './item-words';

type Properties = {
  readonly item: ReviewItem;
  /** Its words in the source. */
  readonly printed: string;
  readonly current: boolean;
  readonly editing: boolean;
  /** Whether decisions may be taken. */
  readonly open: boolean;
  readonly comparison: Comparison | undefined;
  readonly others: Contradiction['others'] | undefined;
  readonly actions: ItemActions;
};

const headOf = (item: ReviewItem): string => {
  if (item.kind === 'figure') return item.proposal.label;
  return item.kind === 'honoree' ? item.proposal.name : '';
};

const Card = ({ item, printed, current, editing, open, comparison, others, actions }: Properties) => {
  const { formatMessage } = useIntl();
  const itemWords = useItemWords();
  const kind = formatMessage({ id: `import-desk.kind.${item.kind}` });
  const state = formatMessage({ id: `import-desk.itemState.${item.state}` });
  const tabIndex = current ? 0 : -1;
  return (
    // biome-ignore-start lint/a11y/noNoninteractiveTabindex: the list is walked by arrows, one card at a time takes the focus.
    // biome-ignore-start lint/a11y/useKeyWithClickEvents: focus chooses, and every act has its key and its button.
    <li
      className={`desk-card desk-of-${item.kind} desk-is-${item.state}`}
      data-item={tokenOf(item.id)}
      tabIndex={tabIndex}
      aria-current={current}
      aria-label={`${kind} ${itemWords(item)} ${state}`}
      onFocus={() => actions.choose(item.id)}
      onClick={() => actions.choose(item.id)}
    >
      <div className="desk-card-head">
        <span className="desk-chip">{kind}</span>
        <strong lang="zh-Hans">{headOf(item)}</strong>
        <span className={`desk-chip desk-state-${item.state}`}>{state}</span>
      </div>
      <ItemFacts item={item} printed={printed} />
      <ItemNotes item={item} />
      {comparison !== undefined && (
        <ComparisonNote
          kind={item.kind}
          comparison={comparison}
          taken={item.taken}
          onTake={open ? () => actions.take(item.id) : null}
          tabIndex={tabIndex}
        />
      )}
      {others !== undefined && (
        <ContradictionNote measure={printed} others={others} onShow={actions.choose} tabIndex={tabIndex} />
      )}
      {open && editing && <ItemForm item={item} printed={printed} actions={actions} />}
      {open && !editing && <ItemButtons item={item} actions={actions} tabIndex={tabIndex} />}
    </li>
    // biome-ignore-end lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore-end lint/a11y/noNoninteractiveTabindex: see above
  );
};

/** One proposal: what it says, what is doubtful about it, how it stands, and what can be done. */
export const ItemCard = memo(Card);
