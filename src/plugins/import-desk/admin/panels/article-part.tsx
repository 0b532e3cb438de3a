import { Link, Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { labelsOfUid } from '../../../../admin/words/labels';
import { languageOf } from '../../../../admin/words/language';
import type { ReviewState } from '../../../../domain/achievement/enumerations';
import type { Problem } from '../../../../domain/problem';
import { entryAddress } from './entry-address';
import { problemSentence } from './problem-sentence';

/** A figure, a conferral or a caption of an article. */
type Part = {
  readonly uid: string;
  readonly documentId: string;
  readonly label: string;
  readonly phrase: string | null;
  /** Null for what is not reviewed. */
  readonly state: ReviewState | null;
  readonly published: boolean;
  readonly problems: readonly Problem[];
};

const variants = {
  proposed: 'warning',
  confirmed: 'success',
  corrected: 'success',
  rejected: 'danger',
} as const satisfies Readonly<Record<ReviewState, string>>;

const StateChip = ({ uid, state }: { readonly uid: string; readonly state: ReviewState }) => {
  const language = languageOf(useIntl().locale);
  return (
    <Status variant={variants[state]} size="S">
      <Typography variant="pi" fontWeight="bold">
        {labelsOfUid(uid)?.fields.reviewState?.values?.[state]?.[language] ?? state}
      </Typography>
    </Status>
  );
};

const PublishedChip = () => (
  <Status variant="secondary" size="S">
    <Typography variant="pi" fontWeight="bold">
      {useIntl().formatMessage({ id: 'ulger.home.status.published' })}
    </Typography>
  </Status>
);

/** What the chip of a state says already is not said again. */
const saidByChip = new Set(['REVIEW_MISSING', 'REVIEW_REJECTED']);

/** A row of an article's panel: what it is, the way to it, how it stands and what keeps it from being published. */
export const ArticlePart = ({ part }: { readonly part: Part }) => {
  const { formatMessage, locale } = useIntl();
  const { uid, documentId, label, phrase, state, published, problems } = part;
  return (
    <li>
      <Link tag={NavLink} to={entryAddress(uid, documentId)}>
        {label || formatMessage({ id: 'ulger.home.untitled' })}
      </Link>
      {phrase && (
        <Typography tag="p" lang="zh-Hans">
          {phrase}
        </Typography>
      )}
      <div className="ulger-chips">
        {state && <StateChip uid={uid} state={state} />}
        {published && <PublishedChip />}
      </div>
      {problems
        .filter(({ code }) => !saidByChip.has(code))
        .map((found) => (
          <Typography key={`${found.code} ${found.at}`} variant="pi" textColor="danger600" tag="p">
            {problemSentence(uid, found, languageOf(locale))}
          </Typography>
        ))}
    </li>
  );
};
