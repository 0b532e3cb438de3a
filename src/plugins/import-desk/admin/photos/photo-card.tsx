import { Button, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CaptionItem } from '../../../../importing/review/review-item';
import type { ReviewPhoto } from '../../contract';
import { useFieldWords } from '../proposals/field-value-words';
import { CaptionChoice } from './caption-choice';
import { captionOf, draftOf, type PhotoDraft, photoWords } from './photo-draft';

type Properties = {
  readonly photo: ReviewPhoto;
  readonly captions: readonly CaptionItem[];
  readonly open: boolean;
  readonly onAttach: (photo: ReviewPhoto, draft: PhotoDraft) => void;
  readonly onDetach: (photo: ReviewPhoto) => void;
  readonly onRemove: (photo: ReviewPhoto) => void;
};

const isSame = (one: PhotoDraft, other: PhotoDraft): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A photograph of the review: to which caption it belongs, and what must be said about it. */
export const PhotoCard = ({ photo, captions, open, onAttach, onDetach, onRemove }: Properties) => {
  const { formatMessage } = useIntl();
  const { nameOf } = useFieldWords('api::photo-caption.photo-caption');
  const stored = draftOf(photo, captions);
  const [typed, setTyped] = useState<PhotoDraft | null>(null);
  const draft = typed ?? stored;
  const attached = captionOf(photo, captions);
  const change = (fields: Partial<PhotoDraft>): void => setTyped({ ...draft, ...fields });
  const isTold = attached !== null && isSame(draft, stored);
  return (
    <li className="desk-photo" aria-label={photo.name}>
      <img src={photo.thumbnailUrl ?? photo.url} alt={photo.altText ?? photo.description ?? photo.name} />
      <div className="desk-photo-words">
        <Typography fontWeight="bold">{photo.name}</Typography>
        <fieldset disabled={!open}>
          <CaptionChoice
            name={formatMessage({ id: 'import-desk.photo.caption' })}
            hint={
              attached === null && photo.match !== null
                ? formatMessage({ id: `import-desk.photo.match.${photo.match.reason}` })
                : null
            }
            captions={captions}
            value={draft.caption}
            onChange={(caption) => change({ caption })}
          />
          <Field.Root
            name="altText"
            error={draft.altText.trim() === '' ? formatMessage({ id: 'import-desk.photo.altMissing' }) : undefined}
          >
            <Field.Label>{nameOf('altText')}</Field.Label>
            <Textarea value={draft.altText} onChange={({ target }) => change({ altText: target.value })} />
            <Field.Error />
          </Field.Root>
          <div className="desk-fields">
            {photoWords.map((name) => (
              <div key={name} className="desk-field desk-field-small">
                <Field.Root name={name}>
                  <Field.Label>{nameOf(name)}</Field.Label>
                  <TextInput
                    size="S"
                    type={name === 'takenOn' ? 'date' : 'text'}
                    value={draft[name]}
                    onChange={({ target }) => change({ [name]: target.value })}
                  />
                </Field.Root>
              </div>
            ))}
          </div>
        </fieldset>
        {open && (
          <Flex gap={2} paddingTop={2}>
            <Button
              size="S"
              disabled={draft.caption === null || isTold}
              onClick={() => {
                onAttach(photo, draft);
                setTyped(null);
              }}
            >
              {formatMessage({ id: attached === null ? 'import-desk.photo.attach' : 'import-desk.photo.save' })}
            </Button>
            {attached !== null && (
              <Button size="S" variant="tertiary" onClick={() => onDetach(photo)}>
                {formatMessage({ id: 'import-desk.photo.detach' })}
              </Button>
            )}
            <Button size="S" variant="danger-light" onClick={() => onRemove(photo)}>
              {formatMessage({ id: 'import-desk.photo.remove' })}
            </Button>
          </Flex>
        )}
      </div>
    </li>
  );
};
