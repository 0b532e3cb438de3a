import { Page, useAuth } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useRefusalSentence } from '../../../../admin/http/use-sentence';
import { Editor } from './editor';
import { type Place, useEntry } from './use-entry';

const LoadedPage = (place: Place) => {
  const entry = useEntry(place);
  const user = useAuth('LoadedPage', (auth) => auth.user?.id);
  const sentence = useRefusalSentence();
  if (entry.state === 'refused') return <Page.Error content={sentence(entry.refusal)} />;
  if (entry.state === 'loading' || user === undefined) return <Page.Loading />;
  return <Editor loaded={entry} user={String(user)} />;
};

/** One entry in one locale, side by side with its source. */
export const EditorPage = () => {
  const { type = '', documentId = '', locale = '' } = useParams();
  return <LoadedPage key={`${type} ${documentId} ${locale}`} type={type} documentId={documentId} locale={locale} />;
};
