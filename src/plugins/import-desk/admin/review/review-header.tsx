import { Button, Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate } from 'react-router-dom';
import { useRefusalSentence } from '../../../../admin/http/use-sentence';
import { DiscardButton } from '../imports/discard-button';
import type { LoadedReview } from './use-review';

type Properties = Pick<LoadedReview, 'info' | 'saving' | 'timeline'> & {
  readonly title: string | null;
  readonly open: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
};

/** The name of the review, whether all is saved, and what concerns the whole of it. */
export const ReviewHeader = ({ info, saving, timeline, title, open, onUndo, onRedo, onHelp }: Properties) => {
  const { formatMessage } = useIntl();
  const sentence = useRefusalSentence();
  const navigate = useNavigate();
  return (
    <header className="desk-header">
      <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
        {formatMessage({ id: 'import-desk.title' })}
      </Link>
      <h1 lang="zh-Hans">{title ?? info.name}</h1>
      <span role="status" className={saving.state === 'unsaved' ? 'desk-unsaved' : 'desk-small'}>
        {info.state === 'stored'
          ? formatMessage({ id: 'import-desk.state.stored' })
          : formatMessage({ id: `import-desk.saving.${saving.state}` })}
        {saving.state === 'unsaved' && ` ${sentence(saving.refusal)}`}
      </span>
      <Flex gap={2}>
        {open && (
          <>
            <Button size="S" variant="tertiary" disabled={timeline.steps.length === 0} onClick={onUndo}>
              {formatMessage({ id: 'import-desk.undo' })}
            </Button>
            <Button size="S" variant="tertiary" disabled={timeline.undone.length === 0} onClick={onRedo}>
              {formatMessage({ id: 'import-desk.redo' })}
            </Button>
          </>
        )}
        <Button size="S" variant="tertiary" onClick={onHelp}>
          {formatMessage({ id: 'import-desk.help' })}
        </Button>
        {info.state === 'open' && info.may.import && (
          <DiscardButton id={info.id} name={info.name} onDiscarded={() => navigate('..', { relative: 'path' })} />
        )}
      </Flex>
    </header>
  );
};
