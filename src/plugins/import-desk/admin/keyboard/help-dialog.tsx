import { Button, Modal } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { type Shortcut, shortcutKeys } from './shortcut';

type Properties = { readonly open: boolean; readonly onOpenChange: (open: boolean) => void };

// @NOTE The keys of a record of all shortcuts are shortcuts.
const shortcuts = Object.keys(shortcutKeys) as readonly Shortcut[];

/** The keys of the review. */
export const HelpDialog = ({ open, onOpenChange }: Properties) => {
  const { formatMessage } = useIntl();
  return (
    <Modal.Root open={open} onOpenChange={onOpenChange}>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'import-desk.help.close' })}>
          <Modal.Title>{formatMessage({ id: 'import-desk.help' })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <dl className="desk-help">
            {shortcuts.map((shortcut) => (
              <div key={shortcut}>
                <dt>
                  {shortcutKeys[shortcut].map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{formatMessage({ id: `import-desk.help.${shortcut}` })}</dd>
              </div>
            ))}
          </dl>
          <p className="desk-small">{formatMessage({ id: 'import-desk.help.select' })}</p>
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={() => onOpenChange(false)}>{formatMessage({ id: 'import-desk.help.close' })}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
