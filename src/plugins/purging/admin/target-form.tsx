import { Button, Field, Flex, Modal, TextInput, Toggle } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Refusal } from '../../../admin/http/problem-of';
import { useRefusalSentence } from '../../../admin/http/use-sentence';
import type { TargetFields } from '../contract';

type Properties = {
  readonly fields: TargetFields;
  readonly isNew: boolean;
  /** Answers why the fields were not stored; null when they were. */
  readonly onSave: (fields: TargetFields) => Promise<Refusal | null>;
  readonly onClose: () => void;
};

const id = 'purging-target';

/** What an administrator says of a target. */
export const TargetForm = ({ fields, isNew, onSave, onClose }: Properties) => {
  const { formatMessage } = useIntl();
  const sentence = useRefusalSentence();
  const [{ name, url, enabled }, setFields] = useState(fields);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [working, setWorking] = useState(false);
  const words = (part: string): string => formatMessage({ id: `purging.${part}` });
  const wrongAt = (field: string): string | undefined =>
    refusal?.problem?.at === field ? sentence(refusal) : undefined;
  const isElsewhere = refusal !== null && wrongAt('name') === undefined && wrongAt('url') === undefined;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWorking(true);
    setRefusal(await onSave({ name, url, enabled }));
    setWorking(false);
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => open || onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={words('cancel')}>
          <Modal.Title>{words(isNew ? 'add' : 'edit')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <form id={id} onSubmit={save} noValidate>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Field.Root name="name" error={wrongAt('name')} required>
                <Field.Label>{words('name')}</Field.Label>
                <TextInput value={name} onChange={({ target }) => setFields({ name: target.value, url, enabled })} />
                <Field.Error />
              </Field.Root>
              <Field.Root name="url" error={wrongAt('url')} hint={words('url.hint')} required>
                <Field.Label>{words('url')}</Field.Label>
                <TextInput
                  type="url"
                  placeholder="https://www.example.org/api/revalidate"
                  value={url}
                  onChange={({ target }) => setFields({ name, url: target.value, enabled })}
                />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
              <Field.Root name="enabled" hint={words('enabled.hint')}>
                <Field.Label>{words('enabled')}</Field.Label>
                <Toggle
                  checked={enabled}
                  onLabel={words('state.on')}
                  offLabel={words('state.off')}
                  onChange={({ target }) => setFields({ name, url, enabled: target.checked })}
                />
                <Field.Hint />
              </Field.Root>
              {isElsewhere && <p role="alert">{sentence(refusal)}</p>}
            </Flex>
          </form>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {words('cancel')}
          </Button>
          <Button type="submit" form={id} loading={working}>
            {words('save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
