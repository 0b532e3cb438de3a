import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useRefusalSentence } from '../../../../admin/http/use-sentence';
import { ReviewDesk } from './review-desk';
import { useReview } from './use-review';

const LoadedPage = ({ id }: { readonly id: string }) => {
  const review = useReview(id);
  const sentence = useRefusalSentence();
  if (review.state === 'loading') return <Page.Loading />;
  if (review.state === 'refused') return <Page.Error content={sentence(review.refusal)} />;
  return <ReviewDesk {...review} />;
};

/** The review of one import. */
export const ReviewPage = () => {
  const { id = '' } = useParams();
  return <LoadedPage key={id} id={id} />;
};
