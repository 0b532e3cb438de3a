import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { type Refusal, refusalOf } from '../../../../admin/http/problem-of';
import { useRefusalSentence } from '../../../../admin/http/use-sentence';
import type { ImportStarted } from '../../contract';

/** Takes an article as pasted text, and opens its review. */
export const PasteBox = () => {
  const { formatMessage } = useIntl();
  const sentence = useRefusalSentence();
  const { post } = useFetchClient();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [reading, setReading] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const read = async (): Promise<void> => {
    setReading(true);
    setRefusal(null);
    try {
      const { data } = await post<ImportStarted>('/import-desk/imports', { text });
      navigate(data.id);
    } catch (error) {
      setRefusal(refusalOf(error));
      setReading(false);
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name="text" error={refusal === null ? undefined : sentence(refusal)}>
        <Field.Label>{formatMessage({ id: 'import-desk.paste' })}</Field.Label>
        <Textarea value={text} onChange={({ target }) => setText(target.value)} className="desk-paste" />
        <Field.Error />
      </Field.Root>
      <Flex gap={3}>
        <Button disabled={text.trim() === ''} loading={reading} onClick={read}>
          {formatMessage({ id: 'import-desk.paste.read' })}
        </Button>
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'import-desk.paste.explained' })}
        </Typography>
      </Flex>
    </Flex>
  );
};
