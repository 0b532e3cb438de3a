import { Badge, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { articleAddress } from '../../../../admin/home/work';
import type { ImportSummary } from '../../contract';
import { DiscardButton } from './discard-button';

const columns = ['name', 'title', 'state', 'counts', 'by', 'at', 'actions'] as const;

type RowProperties = {
  readonly row: ImportSummary;
  readonly mayImport: boolean;
  readonly onDiscarded: () => void;
};

const Row = ({ row, mayImport, onDiscarded }: RowProperties) => {
  const { formatMessage, formatDate } = useIntl();
  const { id, name, title, state, startedAt, startedBy, articleDocumentId, counts } = row;
  return (
    <Tr>
      <Td>
        <Link tag={NavLink} to={id}>
          {name}
        </Link>
      </Td>
      <Td>
        <Typography className="desk-wrap" tag="p">
          {title ?? formatMessage({ id: 'ulger.home.untitled' })}
        </Typography>
      </Td>
      <Td>
        <Badge
          backgroundColor={state === 'open' ? 'secondary100' : 'success100'}
          textColor={state === 'open' ? 'secondary700' : 'success700'}
        >
          {formatMessage({ id: `import-desk.state.${state}` })}
        </Badge>
      </Td>
      <Td>
        <Typography className="desk-wrap" tag="p">
          {formatMessage({ id: 'import-desk.counts' }, { ...counts })}
          {state === 'open' && ` · ${formatMessage({ id: 'import-desk.counts.undecided' }, { ...counts })}`}
        </Typography>
      </Td>
      <Td>
        <Typography>{startedBy ?? '—'}</Typography>
      </Td>
      <Td>
        <Typography>{formatDate(startedAt, { dateStyle: 'medium', timeStyle: 'short' })}</Typography>
      </Td>
      <Td>
        {state === 'open' && mayImport && <DiscardButton id={id} name={name} onDiscarded={onDiscarded} />}
        {state === 'stored' && articleDocumentId !== null && (
          <Link tag={NavLink} to={articleAddress(articleDocumentId)}>
            {formatMessage({ id: 'import-desk.article.open' })}
          </Link>
        )}
      </Td>
    </Tr>
  );
};

type Properties = {
  readonly imports: readonly ImportSummary[];
  readonly mayImport: boolean;
  readonly onDiscarded: () => void;
};

/** All imports, newest first, with what waits in each. */
export const ImportTable = ({ imports, mayImport, onDiscarded }: Properties) => {
  const { formatMessage } = useIntl();
  return (
    <Table colCount={columns.length} rowCount={imports.length + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{formatMessage({ id: `import-desk.column.${column}` })}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {imports.map((row) => (
          <Row key={row.id} row={row} mayImport={mayImport} onDiscarded={onDiscarded} />
        ))}
      </Tbody>
    </Table>
  );
};
