import { Button, Modal } from '@strapi/design-system';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { focusAgain } from './focus-again';
import { shortcutKeys } from './shortcut';

type Properties = { readonly open: boolean; readonly onOpenChange: (open: boolean) => void };

/** The keys of the editor. */
export const HelpDialog = ({ open, onOpenChange }: Properties) => {
  const { formatMessage } = useIntl();
  const words = (part: string): string => formatMessage({ id: `translation-desk.keys.${part}` });
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  if (open && !wasOpen.current) opener.current = document.activeElement;
  wasOpen.current = open;
  return (
    <Modal.Root open={open} onOpenChange={onOpenChange}>
      <Modal.Content onCloseAutoFocus={(event: Event) => focusAgain(event, opener.current)}>
        <Modal.Header closeLabel={words('close')}>
          <Modal.Title>{words('title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <dl className="desk-help tdesk-keys" tabIndex={0}>
            {Object.entries(shortcutKeys).map(([shortcut, keys]) => (
              <div key={shortcut}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{words(shortcut)}</dd>
              </div>
            ))}
          </dl>
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={() => onOpenChange(false)}>{words('close')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
