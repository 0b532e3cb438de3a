import { useSentence } from '../../../../admin/http/use-sentence';
import type { ReviewItem } from '../../../../importing/review/review-item';

/** What an editor should look at in a proposal, and why it cannot be stored as it stands. */
export const ItemNotes = ({ item: { warnings, problems } }: { readonly item: ReviewItem }) => {
  const sentence = useSentence();
  if (warnings.length === 0 && problems.length === 0) return null;
  return (
    <ul className="desk-notes">
      {problems.map((problem) => (
        <li key={problem.message} className="desk-note-problem">
          {sentence(problem)}
        </li>
      ))}
      {warnings.map((warning) => (
        <li key={warning.message} className="desk-note-warning">
          {sentence(warning)}
        </li>
      ))}
    </ul>
  );
};
