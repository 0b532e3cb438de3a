import type { RefObject } from 'react';
import { useIntl } from 'react-intl';
import { placeOf } from '../../../../importing/review/review-item';
import type { ImportReview } from '../../contract';
import type { ItemActions } from '../review/actions';
import type { Group } from './groups';
import { ItemCard } from './item-card';

type Properties = {
  readonly list: RefObject<HTMLDivElement>;
  readonly text: string;
  readonly groups: readonly Group[];
  readonly info: Pick<ImportReview, 'comparisons' | 'contradictions'>;
  /** The item at hand; the first where it is not among those shown. */
  readonly current: string | null;
  readonly editing: string | null;
  readonly open: boolean;
  readonly actions: ItemActions;
};

/** The proposals by the sections of the article. */
export const ProposalList = ({ list, text, groups, info, current, editing, open, actions }: Properties) => {
  const { formatMessage } = useIntl();
  return (
    <div ref={list} className="desk-list">
      {groups.length === 0 && <p className="desk-small">{formatMessage({ id: 'import-desk.filter.none' })}</p>}
      {groups.map(({ key, heading, items }) => (
        <section key={key} aria-labelledby={`desk-section-${key}`}>
          <h2 id={`desk-section-${key}`} lang={heading === null ? undefined : 'zh-Hans'}>
            {heading ?? formatMessage({ id: 'import-desk.section.none' })}
          </h2>
          <ul>
            {items.map((item) => {
              const { start, end } = placeOf(item);
              return (
                <ItemCard
                  key={item.id}
                  item={item}
                  printed={text.slice(start, end)}
                  current={item.id === current}
                  editing={item.id === editing}
                  open={open}
                  comparison={info.comparisons[item.id]}
                  others={info.contradictions.find((one) => one.item === item.id)?.others}
                  actions={actions}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
};
