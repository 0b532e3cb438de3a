import { Box, EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

type RowProperties = { readonly to: string; readonly name: string; readonly remark: ReactNode };

/** Something that waits: its name leads to it. */
export const WorkRow = ({ to, name, remark }: RowProperties) => (
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

type CardProperties = { readonly words: string; readonly isEmpty: boolean; readonly children: ReactNode };

/** Work of one kind; `words` is the id of its title, and `<words>.none` says that there is none. */
export const WorkCard = ({ words, isEmpty, children }: CardProperties) => {
  const { formatMessage } = useIntl();
  return (
    <Box tag="section" background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Typography variant="delta" tag="h2">
        {formatMessage({ id: words })}
      </Typography>
      {isEmpty ? <EmptyStateLayout content={formatMessage({ id: `${words}.none` })} shadow="none" /> : children}
    </Box>
  );
};
