import { Button, Dialog } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useBlocker } from 'react-router-dom';

/** Asks before a page with unsaved texts is left for another one. */
export const LeaveGuard = ({ unsent }: { readonly unsent: number }) => {
  const { formatMessage } = useIntl();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsent > 0 && currentLocation.pathname !== nextLocation.pathname,
  );
  const words = (part: string): string => formatMessage({ id: `translation-desk.leave${part}` }, { count: unsent });
  return (
    <Dialog.Root open={blocker.state === 'blocked'} onOpenChange={(open: boolean) => open || blocker.reset?.()}>
      <Dialog.Content>
        <Dialog.Header>{words('')}</Dialog.Header>
        <Dialog.Body>{words('.question')}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary" onClick={() => blocker.reset?.()}>
              {words('.stay')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={() => blocker.proceed?.()}>
              {words('.go')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
