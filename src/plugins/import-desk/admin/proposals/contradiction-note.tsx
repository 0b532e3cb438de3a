import { useIntl } from 'react-intl';
import type { Contradiction } from '../../contract';

type Properties = {
  /** As printed here. */
  readonly measure: string;
  readonly others: Contradiction['others'];
  readonly onShow: (id: string) => void;
  readonly tabIndex: number;
};

/** The same figure with another value elsewhere: both side by side, `2.4万` here and `24,500` there. */
export const ContradictionNote = ({ measure, others, onShow, tabIndex }: Properties) => {
  const { formatMessage } = useIntl();
  return (
    <div className="desk-contradiction">
      <p className="desk-small">{formatMessage({ id: 'import-desk.contradiction' })}</p>
      <dl>
        <div>
          <dt>{formatMessage({ id: 'import-desk.contradiction.this' })}</dt>
          <dd lang="zh-Hans">{measure}</dd>
        </div>
        {others.map(({ where, item, documentId, articleTitle, measure: other, sentence }) => (
          <div key={item ?? documentId ?? other}>
            <dt>
              {where === 'here'
                ? formatMessage({ id: 'import-desk.contradiction.here' })
                : formatMessage({ id: 'import-desk.contradiction.published' }, { title: articleTitle ?? '—' })}
            </dt>
            <dd lang="zh-Hans">
              {item === null ? (
                other
              ) : (
                <button
                  type="button"
                  className="desk-link"
                  tabIndex={tabIndex}
                  onClick={(event) => {
                    // The card around would choose itself again.
                    event.stopPropagation();
                    onShow(item);
                  }}
                >
                  {other}
                </button>
              )}
              {sentence !== null && <p className="desk-small">{sentence}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
