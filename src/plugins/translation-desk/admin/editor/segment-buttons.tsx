import { useIntl } from 'react-intl';
import type { Entry, Segment } from '../../contract';
import { Key } from '../keyboard/key';
import type { EditorActions } from './actions';

type Properties = {
  readonly segment: Segment;
  readonly entry: Pick<Entry, 'mayTranslate' | 'mayReview'>;
  readonly isUnsaved: boolean;
  readonly actions: EditorActions;
};

type ButtonProperties = {
  readonly id: string;
  readonly keys?: string;
  readonly kind?: 'confirm' | 'reject';
  readonly onClick: () => void;
};

const Act = ({ id, keys, kind, onClick }: ButtonProperties) => {
  const { formatMessage } = useIntl();
  return (
    <button
      type="button"
      className={`desk-button${kind === undefined ? '' : ` desk-button-${kind}`}`}
      onClick={onClick}
    >
      {formatMessage({ id: `translation-desk.act.${id}` })}
      {keys !== undefined && <Key>{keys}</Key>}
    </button>
  );
};

/** What can be done with the segment at hand, by who may. */
export const SegmentButtons = ({ segment, entry, isUnsaved, actions }: Properties) => {
  const { id, state, version } = segment;
  const { mayTranslate, mayReview } = entry;
  const hasText = segment.target !== null || isUnsaved;
  return (
    <div className="desk-buttons">
      {mayTranslate && <Act id="save" keys="Ctrl Enter" onClick={() => actions.saveAndNext(id)} />}
      {mayTranslate && isUnsaved && <Act id="discard" onClick={() => actions.discard(id)} />}
      {mayReview && hasText && (
        <>
          {state !== 'reviewed' && state !== 'approved' && (
            <Act id="review" keys="Alt Enter" kind="confirm" onClick={() => actions.raise(id, 'review')} />
          )}
          {(state !== 'approved' || isUnsaved) && (
            <Act id="approve" keys="Ctrl Shift Enter" kind="confirm" onClick={() => actions.raise(id, 'approve')} />
          )}
          {(state === 'reviewed' || state === 'approved') && (
            <Act id="reject" keys="Alt X" kind="reject" onClick={() => actions.act(id, 'reject')} />
          )}
        </>
      )}
      {mayTranslate && state === 'outdated' && !isUnsaved && (
        <Act id="keep" keys="Alt K" onClick={() => actions.act(id, 'keep')} />
      )}
      {(mayTranslate || mayReview) && version > 0 && segment.target !== null && !isUnsaved && (
        <Act id="undo" keys="Alt U" onClick={() => actions.act(id, 'undo')} />
      )}
    </div>
  );
};
