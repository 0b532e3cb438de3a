import { Badge, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useSentence } from '../../../admin/http/use-sentence';
import type { TargetState, TargetSummary } from '../contract';
import { type TargetAction, TargetActions } from './target-actions';

const colours: Readonly<Record<TargetState, 'success' | 'danger' | 'neutral'>> = {
  on: 'success',
  failing: 'danger',
  'given-up': 'danger',
  off: 'neutral',
};

const Standing = ({ state, failure }: TargetSummary) => {
  const { formatMessage, formatDate } = useIntl();
  const sentence = useSentence();
  const since = failure && formatDate(failure.since, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <Badge
        backgroundColor={`${colours[state]}${state === 'off' ? 150 : 100}`}
        textColor={`${colours[state]}${state === 'off' ? 800 : 700}`}
      >
        {formatMessage({ id: `purging.state.${state}` })}
      </Badge>
      {failure && (
        <Typography tag="p" variant="pi" textColor="danger700" className="purging-wrap">
          {sentence(failure.problem)} {formatMessage({ id: 'purging.since' }, { since })}
        </Typography>
      )}
    </>
  );
};

type Properties = {
  readonly targets: readonly TargetSummary[];
  readonly mayManage: boolean;
  readonly isWorking: boolean;
  readonly onAction: (action: TargetAction, target: TargetSummary) => void;
};

/** All targets, and how each fares. */
export const TargetTable = ({ targets, mayManage, isWorking, onAction }: Properties) => {
  const { formatMessage, formatDate, formatNumber } = useIntl();
  const columns = ['name', 'state', 'waiting', 'sent', ...(mayManage ? ['actions'] : [])];
  return (
    <Table colCount={columns.length} rowCount={targets.length + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{formatMessage({ id: `purging.column.${column}` })}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {targets.map((target) => (
          <Tr key={target.id}>
            <Td>
              <Typography tag="p" fontWeight="semiBold" className="purging-wrap">
                {target.name}
              </Typography>
              <Typography tag="p" variant="pi" textColor="neutral600" className="purging-wrap">
                {target.url}
              </Typography>
            </Td>
            <Td>
              <Standing {...target} />
            </Td>
            <Td>
              <Typography>{formatNumber(target.waiting)}</Typography>
            </Td>
            <Td>
              <Typography className="purging-wrap">
                {target.sentAt === null
                  ? formatMessage({ id: 'purging.never' })
                  : formatDate(target.sentAt, { dateStyle: 'medium', timeStyle: 'medium' })}
              </Typography>
            </Td>
            {mayManage && (
              <Td>
                <TargetActions target={target} isWorking={isWorking} onAction={onAction} />
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
