import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { type Refusal, refusalOf } from '../../../../admin/http/problem-of';
import { useSendForm } from '../../../../admin/http/send-form';
import type { Decision } from '../../../../importing/review/decision';
import type { CaptionItem } from '../../../../importing/review/review-item';
import type { PhotosAnswer, ReviewPhoto } from '../../contract';
import { captionFieldsOf, captionOf, draftOf, type PhotoDraft, withoutPhoto } from './photo-draft';

type Review = {
  readonly id: string;
  readonly captions: readonly CaptionItem[];
  readonly photos: readonly ReviewPhoto[];
  readonly decide: (decision: Decision) => void;
  readonly onPhotos: (photos: readonly ReviewPhoto[]) => void;
};

export type Photos = ReturnType<typeof usePhotos>;

/** The photographs of a review: sent, put with captions (decisions, to be undone like any), and taken away. */
export const usePhotos = ({ id, captions, photos, decide, onPhotos }: Review) => {
  const { del } = useFetchClient();
  const send = useSendForm();
  /** The part of 1 that is sent; null where nothing is on its way. */
  const [sending, setSending] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const add = async (files: readonly File[]): Promise<void> => {
    const form = new FormData();
    for (const file of files) form.append('files', file, file.name);
    setRefusal(null);
    setSending(0);
    const sent = await send<PhotosAnswer>(`/import-desk/imports/${id}/photos`, form, setSending);
    setSending(null);
    if (sent.state === 'refused') setRefusal(sent.refusal);
    else onPhotos(sent.data.photos);
  };
  const detach = (photo: ReviewPhoto): void => {
    const caption = captionOf(photo, captions);
    if (caption !== null) decide({ kind: 'correct', item: caption.id, fields: withoutPhoto });
  };
  const attach = (photo: ReviewPhoto, draft: PhotoDraft): void => {
    if (draft.caption === null) return;
    if (captionOf(photo, captions)?.id !== draft.caption) detach(photo);
    decide({ kind: 'correct', item: draft.caption, fields: captionFieldsOf(photo, draft) });
  };
  /** Photographs that seem to belong to a caption which has none yet. */
  const matched = photos.filter((photo) => {
    const caption = captions.find((one) => one.id === photo.match?.item);
    return captionOf(photo, captions) === null && caption !== undefined && caption.proposal.image === null;
  });
  const attachMatched = (): void => {
    for (const photo of matched) attach(photo, draftOf(photo, captions));
  };
  const remove = async (photo: ReviewPhoto): Promise<void> => {
    detach(photo);
    try {
      const { data } = await del<PhotosAnswer>(`/import-desk/imports/${id}/photos/${photo.id}`);
      onPhotos(data.photos ?? photos.filter((one) => one.id !== photo.id));
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  };
  return { sending, refusal, add, attach, detach, remove, matched: matched.length, attachMatched };
};
