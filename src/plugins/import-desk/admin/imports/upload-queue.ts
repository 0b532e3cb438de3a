import type { Refusal } from '../../../../admin/http/problem-of';

/** What was dropped or pasted, on its way to a review. */
export type Upload = {
  readonly key: number;
  readonly name: string;
  readonly form: FormData;
  readonly stage: UploadStage;
};

export type UploadStage =
  | { readonly kind: 'waiting' }
  /** `part` of 1 is sent. */
  | { readonly kind: 'sending'; readonly part: number }
  /** All is sent; the server reads. */
  | { readonly kind: 'reading' }
  /** `again`: the text was imported or under review already. */
  | { readonly kind: 'read'; readonly id: string; readonly again: boolean }
  | { readonly kind: 'failed'; readonly refusal: Refusal };

let lastKey = 0;

const waiting = (name: string, field: string, value: File): Upload => {
  const form = new FormData();
  form.append(field, value, name);
  lastKey += 1;
  return { key: lastKey, name, form, stage: { kind: 'waiting' } };
};

/** One upload for each file. */
export const uploadsOf = (files: Iterable<File>): readonly Upload[] =>
  [...files].map((file) => waiting(file.name, 'file', file));

export type UploadChange =
  | { readonly kind: 'added'; readonly uploads: readonly Upload[] }
  | { readonly kind: 'staged'; readonly key: number; readonly stage: UploadStage }
  | { readonly kind: 'closed'; readonly key: number };

/** The uploads after a change, in the order in which they were dropped. */
export const changeUploads = (uploads: readonly Upload[], change: UploadChange): readonly Upload[] => {
  switch (change.kind) {
    case 'added':
      return [...uploads, ...change.uploads];
    case 'staged':
      return uploads.map((upload) => (upload.key === change.key ? { ...upload, stage: change.stage } : upload));
    case 'closed':
      return uploads.filter(({ key }) => key !== change.key);
  }
};
