import { Button, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';

type Properties = { readonly secret: string; readonly onClose: () => void };

/** A fresh secret, which is shown only this once. */
export const SecretDialog = ({ secret, onClose }: Properties) => {
  const { formatMessage } = useIntl();
  const [copied, setCopied] = useState(false);
  const words = (part: string): string => formatMessage({ id: `purging.secret${part}` });
  // @NOTE Browsers have no clipboard for pages without TLS; there the secret is selected with one click and copied by hand.
  const copy = (): void => void navigator.clipboard?.writeText(secret).then(() => setCopied(true));
  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={words('.close')}>
          <Modal.Title>{words('')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography tag="p">{words('.once')}</Typography>
          <code className="purging-secret">{secret}</code>
          <Typography tag="p" role="status">
            {copied ? words('.copied') : ''}
          </Typography>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={copy}>
            {words('.copy')}
          </Button>
          <Button onClick={onClose}>{words('.close')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
