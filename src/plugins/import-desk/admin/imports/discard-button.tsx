import { Button, Dialog } from '@strapi/design-system';
import { ConfirmDialog, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { type Refusal, refusalOf } from '../../../../admin/http/problem-of';
import { RefusalWords } from '../../../../admin/http/refusal-words';

type Properties = { readonly id: string; readonly name: string; readonly onDiscarded: () => void };

/** Discards an open review, after a question. */
export const DiscardButton = ({ id, name, onDiscarded }: Properties) => {
  const { formatMessage } = useIntl();
  const { del } = useFetchClient();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const discard = async (): Promise<void> => {
    try {
      await del(`/import-desk/imports/${id}`);
      onDiscarded();
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  };
  return (
    <>
      <Dialog.Root>
        <Dialog.Trigger>
          <Button
            variant="danger-light"
            size="S"
            aria-label={formatMessage({ id: 'import-desk.discard.named' }, { name })}
          >
            {formatMessage({ id: 'import-desk.discard' })}
          </Button>
        </Dialog.Trigger>
        <ConfirmDialog onConfirm={discard} title={formatMessage({ id: 'import-desk.discard' })}>
          {formatMessage({ id: 'import-desk.discard.question' }, { name })}
        </ConfirmDialog>
      </Dialog.Root>
      {refusal !== null && (
        <p role="alert" className="desk-refusal">
          <RefusalWords refusal={refusal} />
        </p>
      )}
    </>
  );
};
