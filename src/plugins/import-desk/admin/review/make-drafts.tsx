import { Button, Dialog, Link } from '@strapi/design-system';
import { ConfirmDialog, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { articleAddress } from '../../../../admin/home/work';
import { type Refusal, refusalOf } from '../../../../admin/http/problem-of';
import { RefusalWords } from '../../../../admin/http/refusal-words';
import { itemsOf, type Review } from '../../../../importing/review/review-item';
import { isDoubtful } from '../../../../importing/review/reviewed-extraction';
import type { DraftsMade } from '../../contract';
import type { LoadedReview } from './use-review';

type Counts = Readonly<Record<'confirmed' | 'proposed' | 'rejected' | 'doubtful', number>>;

const countsOf = (review: Review): Counts => {
  const items = itemsOf(review);
  const states = items.map(({ state }) => state);
  const count = (...wanted: readonly string[]): number => states.filter((state) => wanted.includes(state)).length;
  return {
    confirmed: count('confirmed', 'corrected'),
    proposed: count('proposed'),
    rejected: count('rejected'),
    doubtful: items.filter(isDoubtful).length,
  };
};

type Properties = Pick<LoadedReview, 'info' | 'flush' | 'change' | 'reload'> & {
  readonly review: Review;
  /** A proposal keeps the drafts from being made. */
  readonly onUnfit: (id: string) => void;
};

const useMakeDrafts = ({ info, flush, change, reload, onUnfit }: Properties) => {
  const { post } = useFetchClient();
  const [made, setMade] = useState<DraftsMade | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [working, setWorking] = useState(false);
  const make = async (): Promise<void> => {
    setWorking(true);
    setRefusal(null);
    try {
      const version = await flush();
      // What could not be sent is told where it is shown whether all is saved.
      if (version === null) return;
      const { data } = await post<DraftsMade>(`/import-desk/imports/${info.id}/drafts`, { version });
      setMade(data);
      change({ state: 'stored', articleDocumentId: data.articleDocumentId });
    } catch (error) {
      const refused = refusalOf(error);
      setRefusal(refused);
      if (refused.status === 409) await reload();
      if (refused.problem?.code === 'IMPORT_PROPOSAL_UNFIT' && refused.problem.at !== null) onUnfit(refused.problem.at);
    } finally {
      setWorking(false);
    }
  };
  return { made, refusal, working, make };
};

/** How far the review is, and the button that makes its drafts; afterwards the way to the article. */
export const MakeDrafts = (properties: Properties) => {
  const { info, review } = properties;
  const { formatMessage } = useIntl();
  const { made, refusal, working, make } = useMakeDrafts(properties);
  const counts = countsOf(review);
  return (
    <div className="desk-make">
      <span>{formatMessage({ id: 'import-desk.progress' }, { ...counts })}</span>
      {refusal !== null && (
        <p role="alert" className="desk-refusal">
          <RefusalWords refusal={refusal} />
        </p>
      )}
      {made !== null && <p role="status">{formatMessage({ id: 'import-desk.made' }, { ...made })}</p>}
      {info.state === 'stored' && info.articleDocumentId !== null && (
        <Link tag={NavLink} to={articleAddress(info.articleDocumentId)}>
          {formatMessage({ id: 'import-desk.article.open' })}
        </Link>
      )}
      {info.state === 'open' && !info.may.import && <p>{formatMessage({ id: 'import-desk.make.by-importers' })}</p>}
      {info.state === 'open' && info.may.import && (
        <Dialog.Root>
          <Dialog.Trigger>
            <Button loading={working}>{formatMessage({ id: 'import-desk.make' })}</Button>
          </Dialog.Trigger>
          <ConfirmDialog variant="default" onConfirm={make} title={formatMessage({ id: 'import-desk.make' })}>
            {formatMessage(
              { id: 'import-desk.make.summary' },
              { ...counts, proposed: counts.proposed - counts.doubtful },
            )}
          </ConfirmDialog>
        </Dialog.Root>
      )}
    </div>
  );
};
