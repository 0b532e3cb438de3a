import { useEffect, useReducer } from 'react';
import { useSendForm } from '../../../../admin/http/send-form';
import type { ImportStarted } from '../../contract';
import { changeUploads, type Upload, type UploadStage, uploadsOf } from './upload-queue';

export type Uploads = {
  readonly uploads: readonly Upload[];
  readonly add: (files: Iterable<File>) => void;
  readonly close: (key: number) => void;
};

/** Sends dropped files one after another; one that fails stops none of the others. */
export const useUploads = (onRead: () => void): Uploads => {
  const [uploads, change] = useReducer(changeUploads, []);
  const send = useSendForm();
  const isBusy = uploads.some(({ stage }) => stage.kind === 'sending' || stage.kind === 'reading');
  const next = isBusy ? undefined : uploads.find(({ stage }) => stage.kind === 'waiting');

  useEffect(() => {
    if (next === undefined) return;
    const { key, form } = next;
    const stage = (to: UploadStage): void => change({ kind: 'staged', key, stage: to });
    stage({ kind: 'sending', part: 0 });
    send<ImportStarted>('/import-desk/imports', form, (part) =>
      stage(part === 1 ? { kind: 'reading' } : { kind: 'sending', part }),
    ).then((sent) => {
      if (sent.state === 'refused') {
        stage({ kind: 'failed', refusal: sent.refusal });
        return;
      }
      stage({ kind: 'read', id: sent.data.id, again: sent.data.again === true });
      onRead();
    });
  }, [next, send, onRead]);

  return {
    uploads,
    add: (files) => change({ kind: 'added', uploads: uploadsOf(files) }),
    close: (key) => change({ kind: 'closed', key }),
  };
};
