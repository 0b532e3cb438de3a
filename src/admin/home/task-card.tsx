import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useAnswer } from './use-answer';
import { countAddress, listAddress, type Task } from './work';

type Count = { readonly pagination: { readonly total: number } };

/** How many entries of a task wait, with the way to them. Nothing for somebody who may not see them. */
export const TaskCard = ({ task }: { readonly task: Task }) => {
  const { formatMessage, formatNumber } = useIntl();
  const answer = useAnswer<Count>(countAddress(task));
  if (answer.state === 'refused') return null;
  const total = answer.state === 'arrived' ? answer.data.pagination.total : null;
  return (
    <Box tag="li" background="neutral0" shadow="tableShadow" hasRadius padding={5}>
      <Flex direction="column" alignItems="stretch" gap={2} height="100%">
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: `ulger.home.task.${task.id}` })}
        </Typography>
        <Typography variant="alpha" tag="p" textColor={total === 0 ? 'success600' : 'neutral800'}>
          {total === null ? '…' : formatNumber(total)}
        </Typography>
        <Box flex="1">
          <Typography variant="pi" textColor="neutral600">
            {formatMessage({ id: `ulger.home.task.${task.id}.explained` })}
          </Typography>
        </Box>
        {total !== null && total > 0 && (
          <Link tag={NavLink} to={listAddress(task)}>
            {formatMessage({ id: 'ulger.home.task.open' })}
          </Link>
        )}
      </Flex>
    </Box>
  );
};
