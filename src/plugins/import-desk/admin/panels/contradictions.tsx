import { Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { EvidenceAnswer } from '../../contract';
import { entryAddress } from './entry-address';

type Other = EvidenceAnswer['contradictions'][number];

const Side = ({ other, own }: { readonly other: Other; readonly own: string | null }) => {
  const { formatMessage } = useIntl();
  const where = formatMessage({ id: `ulger.panel.contradiction.${other.where}` });
  return (
    <li>
      <div className="ulger-sides">
        <div>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {formatMessage({ id: 'ulger.panel.contradiction.own' })}
          </Typography>
          <Typography fontWeight="bold" tag="p">
            {own}
          </Typography>
        </div>
        <div>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {other.where === 'published' && other.articleTitle ? `${where} · ${other.articleTitle}` : where}
          </Typography>
          <Link tag={NavLink} to={entryAddress('api::achievement.achievement', other.documentId)}>
            {other.measure}
          </Link>
        </div>
      </div>
      {other.sentence && (
        <Typography variant="pi" textColor="neutral600" tag="p" lang="zh-Hans">
          {other.sentence}
        </Typography>
      )}
    </li>
  );
};

type Properties = { readonly own: string | null; readonly others: EvidenceAnswer['contradictions'] };

/** Figures that state another value of the same thing, each beside this one. */
export const Contradictions = ({ own, others }: Properties) => {
  const { formatMessage } = useIntl();
  return (
    <section className="ulger-contradictions">
      <Typography variant="omega" fontWeight="bold" tag="h3" textColor="danger600">
        {formatMessage({ id: 'ulger.panel.contradictions' }, { count: others.length })}
      </Typography>
      <ul>
        {others.map((other) => (
          <Side key={`${other.where} ${other.documentId}`} other={other} own={own} />
        ))}
      </ul>
    </section>
  );
};
