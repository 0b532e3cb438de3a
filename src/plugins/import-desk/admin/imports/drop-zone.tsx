import { Button, Flex, Typography } from '@strapi/design-system';
import { type DragEvent, useRef, useState } from 'react';
import { useIntl } from 'react-intl';

type Properties = {
  /** The id of its words: `<id>.drop` and `<id>.choose`. */
  readonly words: string;
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
};

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** A place to drop files on, with a button that does the same for the keyboard. */
export const DropZone = ({ words, accept, onFiles }: Properties) => {
  const { formatMessage } = useIntl();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hand = (list: FileList | null): void => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way of the mouse; the button inside is that of the keyboard.
    <div
      className={over ? 'desk-drop desk-drop-over' : 'desk-drop'}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        hand(event.dataTransfer.files);
      }}
    >
      <Flex gap={4} justifyContent="center" wrap="wrap">
        <Typography textColor="neutral700">{formatMessage({ id: `${words}.drop` })}</Typography>
        <Button variant="secondary" size="S" onClick={() => input.current?.click()}>
          {formatMessage({ id: `${words}.choose` })}
        </Button>
      </Flex>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          hand(currentTarget.files);
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </div>
  );
};
