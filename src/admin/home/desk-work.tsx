import { Box, EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { DeskSummary, ImportSummary } from '../../plugins/import-desk/contract';
import { useAnswer } from './use-answer';
import { useReadsDesk } from './use-reads-desk';
import { articleAddress, listAddress, photographs, reviewAddress } from './work';

const Row = ({ to, name, remark }: { readonly to: string; readonly name: string; readonly remark: string }) => (
  <Flex
    tag="li"
    justifyContent="space-between"
    gap={4}
    paddingTop={3}
    paddingBottom={3}
    borderColor="neutral150"
    borderWidth="0 0 1px"
  >
    <Link tag={NavLink} to={to}>
      {name}
    </Link>
    <Typography variant="pi" textColor="neutral600" ellipsis={false}>
      {remark}
    </Typography>
  </Flex>
);

type CardProperties = { readonly id: string; readonly isEmpty: boolean; readonly children: ReactNode };

const Card = ({ id, isEmpty, children }: CardProperties) => {
  const { formatMessage } = useIntl();
  return (
    <Box tag="section" background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Typography variant="delta" tag="h2">
        {formatMessage({ id: `ulger.home.desk.${id}` })}
      </Typography>
      {isEmpty ? (
        <EmptyStateLayout content={formatMessage({ id: `ulger.home.desk.${id}.none` })} shadow="none" />
      ) : (
        children
      )}
    </Box>
  );
};

const LatestImport = ({ latest }: { readonly latest: ImportSummary }) => {
  const { formatMessage, formatDate } = useIntl();
  const { id, name, title, state, startedAt, counts } = latest;
  const standing = formatMessage({ id: `ulger.home.desk.import.${state}` }, { count: counts.undecided });
  const when = formatDate(startedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return <Row to={reviewAddress(id)} name={title || name} remark={`${standing} · ${when}`} />;
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
      <Card id="unconfirmed" isEmpty={unconfirmed.length === 0 && captionsWithoutImage === 0}>
        <Box tag="ul" paddingTop={2}>
          {unconfirmed.map(({ documentId, title, count }) => (
            <Row
              key={documentId}
              to={articleAddress(documentId)}
              name={title || formatMessage({ id: 'ulger.home.untitled' })}
              remark={formatMessage({ id: 'ulger.home.desk.unconfirmed.count' }, { count })}
            />
          ))}
          {captionsWithoutImage > 0 && (
            <Row
              to={listAddress(photographs)}
              name={formatMessage({ id: 'ulger.home.desk.captions' })}
              remark={formatMessage({ id: 'ulger.home.desk.captions.count' }, { count: captionsWithoutImage })}
            />
          )}
        </Box>
      </Card>
      <Card id="latest" isEmpty={latest.length === 0}>
        <Box tag="ul" paddingTop={2}>
          {latest.map((one) => (
            <LatestImport key={one.id} latest={one} />
          ))}
        </Box>
      </Card>
    </div>
  );
};
