import { Button, Link, MenuItem, SimpleMenu } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { RefusalWords } from '../../../../admin/http/refusal-words';
import { fileFormats, type Person } from '../../contract';
import { entryRequest } from '../addresses';
import { Notes } from '../exchange/notes';
import { useDownload } from '../exchange/use-download';
import { useNames } from '../locale-words';
import { ProgressBar } from '../progress-bar';
import { PublishButton } from '../publishing/publish-button';
import { Assignment } from './assignment';
import type { LoadedEntry } from './use-entry';
import { useMachine } from './use-machine';

type Properties = {
  readonly loaded: LoadedEntry;
  readonly people: readonly Person[];
  readonly unsent: number;
  readonly isWorking: boolean;
  readonly onSegment: (id: number) => void;
  readonly onHelp: () => void;
};

const extensions = { 'xliff-2': 'xlf', 'xliff-1.2': 'xlf', po: 'po', csv: 'csv' } as const;

/** What is translated into what, how far it is, and what concerns the whole of it. */
export const EditorHeader = ({ loaded, people, unsent, isWorking, onSegment, onHelp }: Properties) => {
  const { formatMessage } = useIntl();
  const { localeName } = useNames();
  const { place, entry, change } = loaded;
  const { title, sourceLocale, locale, progress } = entry;
  const { download, refusal } = useDownload();
  const machine = useMachine(loaded);
  const words = (part: string): string => formatMessage({ id: `translation-desk.${part}` });
  const wrong = refusal ?? machine.refusal;
  return (
    <header className="tdesk-header">
      <Link tag={NavLink} to="/translation-desk" startIcon={<ArrowLeft />}>
        {words('title')}
      </Link>
      <div className="tdesk-title">
        <h1>
          <span lang={sourceLocale} className="tdesk-entry">
            {title}
          </span>{' '}
          <span className="tdesk-locale">{localeName(locale)}</span>
        </h1>
        <span className={`tdesk-count tdesk-entry-${progress.entryState}`}>
          {words(`entry.${progress.entryState}`)}
        </span>
        <ProgressBar counts={progress.counts} total={progress.total} />
        <span className="desk-small">
          {formatMessage(
            { id: 'translation-desk.count.approved' },
            { approved: progress.counts.approved, total: progress.total },
          )}
        </span>
        <span role="status" className={unsent > 0 ? 'desk-unsaved' : 'desk-small'}>
          {isWorking && words('saving')}
          {!isWorking &&
            (unsent > 0 ? formatMessage({ id: 'translation-desk.unsent' }, { count: unsent }) : words('saved'))}
        </span>
      </div>
      <div className="tdesk-actions">
        {(entry.mayTranslate || entry.mayReview) && (
          <Assignment
            place={place}
            progress={progress}
            people={people}
            onAssigned={({ assignee, due }) => change({ progress: { ...progress, assignee, due } })}
          />
        )}
        {entry.machine && entry.mayTranslate && (
          <Button
            size="S"
            variant="tertiary"
            loading={machine.working}
            disabled={progress.counts.untranslated === 0}
            onClick={() => void machine.translate()}
          >
            {words('machine')}
          </Button>
        )}
        <SimpleMenu label={words('download')} size="S" variant="tertiary">
          {fileFormats.map((format) => (
            <MenuItem
              key={format}
              onSelect={() =>
                void download(
                  `${entryRequest(place)}/file?format=${format}`,
                  `${place.documentId}.${locale}.${extensions[format]}`,
                )
              }
            >
              {words(`format.${format}`)}
            </MenuItem>
          ))}
        </SimpleMenu>
        <Button size="S" variant="tertiary" onClick={onHelp}>
          {words('keys.title')}
        </Button>
        {entry.mayPublish && (
          <PublishButton
            place={place}
            entry={entry}
            unsent={unsent}
            onSegment={onSegment}
            onPublished={(published) => change({ progress: published })}
          />
        )}
      </div>
      {wrong !== null && (
        <p role="alert" className="desk-refusal">
          <RefusalWords refusal={wrong} />
        </p>
      )}
      <Notes notes={machine.notes} />
    </header>
  );
};
