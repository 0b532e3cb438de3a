import { Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DeskSummary, ImportSummary } from '../../plugins/import-desk/contract';
import { useAnswer } from './use-answer';
import { useReadsDesk } from './use-reads-desk';
import { articleAddress, listAddress, photographs, reviewAddress } from './work';
import { WorkCard, WorkRow } from './work-card';

const LatestImport = ({ latest }: { readonly latest: ImportSummary }) => {
  const { formatMessage, formatDate } = useIntl();
  const { id, name, title, state, startedAt, counts } = latest;
  const standing = formatMessage({ id: `ulger.home.desk.import.${state}` }, { count: counts.undecided });
  const when = formatDate(startedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return <WorkRow to={reviewAddress(id)} name={title || name} remark={`${standing} · ${when}`} />;
};

/** What the import desk has left to do, and what it did last. Nothing for somebody who may not work at it. */
export const DeskWork = () => {
  const { formatMessage } = useIntl();
  const readsDesk = useReadsDesk();
  const answer = useAnswer<DeskSummary>(readsDesk ? '/import-desk/summary' : null);
  if (answer.state !== 'arrived') return null;
  const { unconfirmed, captionsWithoutImage, latest } = answer.data;
  return (
    <div className="ulger-desk-work">
      <WorkCard words="ulger.home.desk.unconfirmed" isEmpty={unconfirmed.length === 0 && captionsWithoutImage === 0}>
        <Box tag="ul" paddingTop={2}>
          {unconfirmed.map(({ documentId, title, count }) => (
            <WorkRow
              key={documentId}
              to={articleAddress(documentId)}
              name={title || formatMessage({ id: 'ulger.home.untitled' })}
              remark={formatMessage({ id: 'ulger.home.desk.unconfirmed.count' }, { count })}
            />
          ))}
          {captionsWithoutImage > 0 && (
            <WorkRow
              to={listAddress(photographs)}
              name={formatMessage({ id: 'ulger.home.desk.captions' })}
              remark={formatMessage({ id: 'ulger.home.desk.captions.count' }, { count: captionsWithoutImage })}
            />
          )}
        </Box>
      </WorkCard>
      <WorkCard words="ulger.home.desk.latest" isEmpty={latest.length === 0}>
        <Box tag="ul" paddingTop={2}>
          {latest.map((one) => (
            <LatestImport key={one.id} latest={one} />
          ))}
        </Box>
      </WorkCard>
    </div>
  );
};
