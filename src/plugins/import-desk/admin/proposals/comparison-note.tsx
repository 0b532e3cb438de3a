import { useIntl } from 'react-intl';
import type { ReviewItem } from '../../../../importing/review/review-item';
import type { Comparison } from '../../contract';
import { uidOf, useFieldWords } from './field-value-words';

type Properties = {
  readonly kind: ReviewItem['kind'];
  readonly comparison: Comparison;
  readonly taken: boolean;
  /** Null where the review may not be changed. */
  readonly onTake: (() => void) | null;
  readonly tabIndex: number;
};

/**
 * How the text's reading stands to an earlier import: field by field, before → stored → now. The sentence is left out: it is shown in
 * the article, and changes with every figure in it.
 */
export const ComparisonNote = ({ kind, comparison, taken, onTake, tabIndex }: Properties) => {
  const { formatMessage } = useIntl();
  const { nameOf, valueWords } = useFieldWords(uidOf(kind));
  if (comparison.kind === 'unchanged' || comparison.kind === 'moved') return null;
  const state = taken ? 'taken' : comparison.kind;
  const changes = 'changes' in comparison ? comparison.changes.filter(({ field }) => field !== 'sourceSentence') : [];
  return (
    <div className="desk-comparison">
      <span className={`desk-chip desk-comparison-${state}`}>
        {formatMessage({ id: `import-desk.comparison.${state}` })}
      </span>
      {changes.length > 0 && (
        <table className="desk-small">
          <thead>
            <tr>
              <th scope="col">{formatMessage({ id: 'import-desk.comparison.field' })}</th>
              <th scope="col">{formatMessage({ id: 'import-desk.comparison.before' })}</th>
              <th scope="col">{formatMessage({ id: 'import-desk.comparison.stored' })}</th>
              <th scope="col">{formatMessage({ id: 'import-desk.comparison.now' })}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before, stored, now }) => (
              <tr key={field}>
                <th scope="row">{nameOf(field)}</th>
                <td>{valueWords(field, before)}</td>
                <td>{valueWords(field, stored)}</td>
                <td>
                  <ins>{valueWords(field, now)}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(comparison.kind === 'touched' || comparison.kind === 'confirmed') && !taken && onTake !== null && (
        <button type="button" className="desk-button" tabIndex={tabIndex} onClick={onTake}>
          {formatMessage({ id: 'import-desk.act.take' })}
        </button>
      )}
    </div>
  );
};
