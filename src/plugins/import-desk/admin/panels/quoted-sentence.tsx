import { Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { reviewAddress } from '../../../../admin/home/work';
import type { EvidenceAnswer } from '../../contract';

type Quotation = EvidenceAnswer['quotations'][number];

/** A sentence as its source prints it: what it states marked, its neighbours in lighter type, and where it was read. */
export const QuotedSentence = ({ quotation }: { readonly quotation: Quotation }) => {
  const { formatMessage } = useIntl();
  const { before, sentence, measure, after, about, source } = quotation;
  return (
    <figure className="ulger-quotation">
      {about && (
        <Typography variant="pi" fontWeight="bold" tag="p">
          {about}
        </Typography>
      )}
      <blockquote lang="zh-Hans">
        {before && (
          <Typography variant="pi" textColor="neutral600">
            {before}
          </Typography>
        )}
        <Typography>
          {sentence.slice(0, measure.start)}
          {measure.end > measure.start && <mark>{sentence.slice(measure.start, measure.end)}</mark>}
          {sentence.slice(measure.end)}
        </Typography>
        {after && (
          <Typography variant="pi" textColor="neutral600">
            {after}
          </Typography>
        )}
      </blockquote>
      {source && (
        <figcaption>
          <Typography variant="pi" textColor="neutral600">
            {formatMessage({ id: 'ulger.panel.source' }, { name: source.name })}
          </Typography>
          {source.importId && (
            <Link tag={NavLink} to={reviewAddress(source.importId)}>
              {formatMessage({ id: 'ulger.panel.review' })}
            </Link>
          )}
        </figcaption>
      )}
    </figure>
  );
};
