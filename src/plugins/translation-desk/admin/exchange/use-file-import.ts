import { useState } from 'react';
import type { Refusal } from '../../../../admin/http/problem-of';
import { useSendForm } from '../../../../admin/http/send-form';
import type { FileOutcome } from '../../contract';

/** A file after it was sent: what became of it, or why it was not taken. */
export type Imported =
  | { readonly key: number; readonly name: string; readonly outcome: FileOutcome }
  | { readonly key: number; readonly name: string; readonly taken: true }
  | { readonly key: number; readonly name: string; readonly refusal: Refusal };

let lastKey = 0;

const nextKey = (): number => {
  lastKey += 1;
  return lastKey;
};

/** Memory and glossary have files of their own; any other is a translation. */
const addressFor = (name: string): string => {
  if (/\.tmx$/i.test(name)) return '/translation-desk/memory';
  return /\.tbx$/i.test(name) ? '/translation-desk/glossary' : '/translation-desk/files';
};

// @NOTE The answer is of the contract's type; that of a memory or a glossary has no outcome of files.
type Answer = { readonly files?: readonly FileOutcome[] } | null;

/** Sends dropped files, one after another: one that is refused stops none of the others. */
export const useFileImport = (onTaken: () => void) => {
  const send = useSendForm();
  const [imported, setImported] = useState<readonly Imported[]>([]);
  const [sending, setSending] = useState<string | null>(null);
  const tell = (rows: readonly Imported[]): void => setImported((before) => [...rows, ...before]);

  const add = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      setSending(file.name);
      const form = new FormData();
      form.append('files', file, file.name);
      const answer = await send<Answer>(addressFor(file.name), form, () => undefined);
      if (answer.state === 'refused') {
        tell([{ key: nextKey(), name: file.name, refusal: answer.refusal }]);
        continue;
      }
      const outcomes = answer.data?.files;
      tell(
        outcomes === undefined
          ? [{ key: nextKey(), name: file.name, taken: true }]
          : outcomes.map((outcome) => ({ key: nextKey(), name: outcome.name, outcome })),
      );
      onTaken();
    }
    setSending(null);
  };
  return { imported, sending, add, clear: () => setImported([]) };
};
