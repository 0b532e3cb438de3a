import { Button, MenuItem, SimpleMenu } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { RefusalWords } from '../../../../admin/http/refusal-words';
import { DropZone } from '../../../import-desk/admin/imports/drop-zone';
import type { Overview } from '../../contract';
import { useNames } from '../locale-words';
import { FileRow } from './file-row';
import { useDownload } from './use-download';
import { useFileImport } from './use-file-import';

type Properties = { readonly locales: Overview['locales']; readonly onTaken: () => void };

const accepted = '.xlf,.xliff,.po,.csv,.tmx,.tbx';

/** Where files of translators' tools come in, and where memory and glossary go out. */
export const ExchangePanel = ({ locales, onTaken }: Properties) => {
  const { formatMessage } = useIntl();
  // Who translates nothing has no file that would be taken.
  const mayImport = locales.some(({ mayTranslate }) => mayTranslate);
  const { localeName } = useNames();
  const { imported, sending, add, clear } = useFileImport(onTaken);
  const { download, refusal } = useDownload();
  const words = (part: string): string => formatMessage({ id: `translation-desk.${part}` });
  return (
    <details className="tdesk-exchange">
      <summary>
        <h2>{words('exchange')}</h2>
      </summary>
      {mayImport && <DropZone words="translation-desk.files" accept={accepted} onFiles={(files) => void add(files)} />}
      <p role="status">
        {sending !== null && formatMessage({ id: 'translation-desk.file.sending' }, { name: sending })}
      </p>
      {imported.length > 0 && (
        <>
          <ul className="tdesk-files">
            {imported.map((row) => (
              <FileRow key={row.key} row={row} />
            ))}
          </ul>
          <Button size="S" variant="tertiary" onClick={clear}>
            {words('file.clear')}
          </Button>
        </>
      )}
      <div className="tdesk-out">
        <SimpleMenu label={words('memory.export')} size="S" variant="tertiary">
          {locales.map(({ code }) => (
            <MenuItem
              key={code}
              onSelect={() => void download(`/translation-desk/memory/${code}`, `memory.${code}.tmx`)}
            >
              {localeName(code)}
            </MenuItem>
          ))}
        </SimpleMenu>
        <Button size="S" variant="tertiary" onClick={() => void download('/translation-desk/glossary', 'glossary.tbx')}>
          {words('glossary.export')}
        </Button>
      </div>
      {refusal !== null && (
        <p role="alert" className="desk-refusal">
          <RefusalWords refusal={refusal} />
        </p>
      )}
    </details>
  );
};
