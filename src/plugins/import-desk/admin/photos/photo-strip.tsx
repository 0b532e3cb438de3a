import { Button, ProgressBar } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { RefusalWords } from '../../../../admin/http/refusal-words';
import type { CaptionItem } from '../../../../importing/review/review-item';
import type { ReviewPhoto } from '../../contract';
import { DropZone } from '../imports/drop-zone';
import { PhotoCard } from './photo-card';
import type { Photos } from './use-photos';

type Properties = {
  readonly captions: readonly CaptionItem[];
  readonly photos: readonly ReviewPhoto[];
  readonly open: boolean;
  readonly desk: Photos;
};

/** The photographs of the article, each on its way to a caption. */
export const PhotoStrip = ({ captions, photos, open, desk }: Properties) => {
  const { formatMessage } = useIntl();
  const { sending, refusal, matched } = desk;
  return (
    <details className="desk-panel desk-photos-panel" open={photos.length > 0 || sending !== null || refusal !== null}>
      <summary>
        <h2>{formatMessage({ id: 'import-desk.photos' }, { count: photos.length })}</h2>
      </summary>
      {open && <DropZone words="import-desk.photos" accept="image/*" onFiles={desk.add} />}
      {sending !== null && (
        <ProgressBar
          value={Math.round(sending * 100)}
          aria-label={formatMessage({ id: 'import-desk.photos.sending' })}
        />
      )}
      {refusal !== null && (
        <p role="alert" className="desk-refusal">
          <RefusalWords refusal={refusal} />
        </p>
      )}
      {open && matched > 0 && (
        <Button size="S" variant="secondary" onClick={desk.attachMatched}>
          {formatMessage({ id: 'import-desk.photos.attachMatched' }, { count: matched })}
        </Button>
      )}
      {photos.length > 0 && (
        <ul className="desk-photos">
          {photos.map((photo) => (
            <PhotoCard
              key={photo.id}
              photo={photo}
              captions={captions}
              open={open}
              onAttach={desk.attach}
              onDetach={desk.detach}
              onRemove={desk.remove}
            />
          ))}
        </ul>
      )}
    </details>
  );
};
