import { useIntl } from 'react-intl';
import { useSentence } from '../../../../admin/http/use-sentence';
import type { Problem } from '../../../../domain/problem';

/** A problem with its code, and the segment that it is of. */
export const Said = ({ problem, place }: { readonly problem: Problem; readonly place?: string }) => {
  const sentence = useSentence();
  return (
    <>
      {place !== undefined && <code>{place} </code>}
      {sentence(problem)} <code className="desk-small">{problem.code}</code>
    </>
  );
};

/** What is told of segments, folded away. */
export const Notes = ({
  notes,
}: {
  readonly notes: readonly { readonly path: string; readonly problem: Problem }[];
}) => {
  const { formatMessage } = useIntl();
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>{formatMessage({ id: 'translation-desk.file.notes' }, { count: notes.length })}</summary>
      <ul className="tdesk-notes">
        {notes.map((note) => (
          <li key={`${note.path} ${note.problem.message}`}>
            <Said problem={note.problem} place={note.path} />
          </li>
        ))}
      </ul>
    </details>
  );
};
