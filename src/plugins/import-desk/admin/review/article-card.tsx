import { useIntl } from 'react-intl';
import type { ArticleProposal } from '../../../../importing/extraction/article-proposal';
import type { Fields } from '../../../../importing/revision/revise';
import { articleFields } from '../editing/field';
import { FieldsForm } from '../editing/fields-form';
import { uidOf, useFieldWords } from '../proposals/field-value-words';
import type { ItemActions } from './actions';

type Properties = {
  readonly article: ArticleProposal;
  readonly editing: boolean;
  readonly open: boolean;
  readonly actions: ItemActions;
};

const fieldsOf = (article: ArticleProposal): Fields => ({
  kicker: article.kicker,
  title: article.title,
  subtitle: article.subtitle,
  summary: article.summary,
  bylineAsPrinted: article.bylineAsPrinted,
  publication: article.publication,
});

/** The article itself: title and what stands around it. */
export const ArticleCard = ({ article, editing, open, actions }: Properties) => {
  const { formatMessage } = useIntl();
  const uid = uidOf('article');
  const { nameOf } = useFieldWords(uid);
  const fields = fieldsOf(article);
  return (
    <details className="desk-panel">
      <summary>
        <h2>{formatMessage({ id: 'import-desk.articleCard' })}</h2>
        <span lang="zh-Hans">{article.title}</span>
      </summary>
      {editing ? (
        <FieldsForm
          uid={uid}
          fields={fields}
          formsOf={() => articleFields}
          problemsWith={(changed) => actions.problemsWith('article', changed)}
          onDone={(changed) => actions.correct('article', changed) && actions.edit(null)}
          onCancel={() => actions.edit(null)}
        />
      ) : (
        <>
          <dl className="desk-facts">
            {Object.entries(fields).map(([name, value]) => (
              <div key={name}>
                <dt>{nameOf(name)}</dt>
                <dd lang="zh-Hans">{value === null ? '—' : String(value)}</dd>
              </div>
            ))}
          </dl>
          {open && (
            <button type="button" className="desk-button" onClick={() => actions.edit('article')}>
              {formatMessage({ id: 'import-desk.articleCard.edit' })}
            </button>
          )}
        </>
      )}
    </details>
  );
};
