import { forwardRef } from 'react';
import { useIntl } from 'react-intl';
import { RefusalWords } from '../../../../admin/http/refusal-words';
import type { Comment, Person } from '../../contract';
import { CommentBox } from './comment-box';
import { partsOf } from './mentions';
import { useComments } from './use-comments';

const Row = ({ comment, people }: { readonly comment: Comment; readonly people: readonly Person[] }) => {
  const { formatDate } = useIntl();
  return (
    <li>
      <p className="desk-small">
        <strong>{comment.by.name}</strong> {formatDate(comment.at, { dateStyle: 'medium', timeStyle: 'short' })}
      </p>
      <p className="tdesk-comment">
        {partsOf(comment.text, [...comment.mentions, ...people]).map(({ start, text, person }) =>
          person === null ? (
            text
          ) : (
            <span key={start} className="tdesk-mention">
              {text}
            </span>
          ),
        )}
      </p>
    </li>
  );
};

type Properties = {
  readonly segment: number;
  readonly people: readonly Person[];
  readonly onCount: (count: number) => void;
};

/** What was said about a segment, and a box to say more. */
export const CommentsSection = forwardRef<HTMLTextAreaElement, Properties>(({ segment, people, onCount }, input) => {
  const { formatMessage } = useIntl();
  const { comments, refusal, send } = useComments(segment, onCount);
  return (
    <section>
      <h2>{formatMessage({ id: 'translation-desk.comments' })}</h2>
      {comments !== null && comments.length > 0 && (
        <ul className="tdesk-comments">
          {comments.map((comment) => (
            <Row key={comment.id} comment={comment} people={people} />
          ))}
        </ul>
      )}
      <CommentBox key={segment} ref={input} people={people} onSend={send} />
      {refusal !== null && (
        <p role="alert" className="tdesk-wrong">
          <RefusalWords refusal={refusal} />
        </p>
      )}
    </section>
  );
});
