import type { ReviewItem } from '../../../../importing/review/review-item';
import type { Fields } from '../../../../importing/revision/revise';
import { uidOf } from '../proposals/field-value-words';
import type { ItemActions } from '../review/actions';
import { fieldsOf } from './field';
import { FieldsForm } from './fields-form';
import { PhraseInput } from './phrase-input';

type Properties = { readonly item: ReviewItem; readonly printed: string; readonly actions: ItemActions };

/** The fields of one proposal. What is changed and fits becomes one decision. */
export const ItemForm = ({ item, printed, actions }: Properties) => {
  const fields: Fields = item.proposal;
  return (
    <FieldsForm
      uid={uidOf(item.kind)}
      fields={fields}
      formsOf={(draft) => fieldsOf(item, draft.kind)}
      problemsWith={(changed) => actions.problemsWith(item.id, changed)}
      onDone={(changed) => actions.correct(item.id, changed) && actions.edit(null)}
      onCancel={() => actions.edit(null)}
      before={
        item.kind === 'figure'
          ? (draft, setDraft) => <PhraseInput printed={printed} draft={draft} onRead={setDraft} />
          : undefined
      }
    />
  );
};
