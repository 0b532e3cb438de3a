import { Box, Flex, IconButton, Link, ProgressBar, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { useRefusalSentence } from '../../../../admin/http/use-sentence';
import type { Upload } from './upload-queue';

type Properties = { readonly upload: Upload; readonly onClose: (key: number) => void };

const partOf = ({ stage }: Upload): number => {
  if (stage.kind === 'waiting') return 0;
  return stage.kind === 'sending' ? Math.round(stage.part * 100) : 100;
};

const Outcome = ({ upload: { stage } }: { readonly upload: Upload }) => {
  const { formatMessage, formatNumber } = useIntl();
  const sentence = useRefusalSentence();
  switch (stage.kind) {
    case 'waiting':
    case 'reading':
      return (
        <Typography textColor="neutral600">{formatMessage({ id: `import-desk.upload.${stage.kind}` })}</Typography>
      );
    case 'sending':
      return <Typography textColor="neutral600">{formatNumber(stage.part, { style: 'percent' })}</Typography>;
    case 'failed':
      return (
        <>
          <Typography textColor="danger700">{sentence(stage.refusal)}</Typography>{' '}
          {stage.refusal.problem !== null && (
            <Typography variant="pi" textColor="neutral600" tag="code">
              {stage.refusal.problem.code}
            </Typography>
          )}
        </>
      );
    case 'read':
      return (
        <Flex gap={3}>
          {stage.again && (
            <Typography textColor="neutral600">{formatMessage({ id: 'import-desk.upload.again' })}</Typography>
          )}
          <Link tag={NavLink} to={stage.id}>
            {formatMessage({ id: 'import-desk.upload.open' })}
          </Link>
        </Flex>
      );
  }
};

/** One dropped file: how much of it is sent, what became of it, and the way to its review. */
export const UploadRow = ({ upload, onClose }: Properties) => {
  const { formatMessage } = useIntl();
  const { name, stage } = upload;
  const isOver = stage.kind === 'read' || stage.kind === 'failed';
  return (
    <li className="desk-upload">
      <Typography fontWeight="bold">{name}</Typography>
      {!isOver && (
        <ProgressBar
          value={partOf(upload)}
          aria-label={formatMessage({ id: 'import-desk.upload.progress' }, { name })}
        />
      )}
      <Box role={stage.kind === 'failed' ? 'alert' : 'status'}>
        <Outcome upload={upload} />
      </Box>
      {isOver && (
        <IconButton
          label={formatMessage({ id: 'import-desk.upload.close' }, { name })}
          variant="ghost"
          size="S"
          onClick={() => onClose(upload.key)}
        >
          <Cross />
        </IconButton>
      )}
    </li>
  );
};
