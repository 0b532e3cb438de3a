import type { AwardReference } from '../extraction/achievement-proposal';
import type { Recipient } from './recipient';

/** A holder as named in the source (offsets of the source), and an honour that a sentence says it holds. */
export type Conferral = { readonly recipient: Recipient; readonly award: AwardReference };

/** A title that only bodies bear is not a person's, and the other way about. */
export const fits = ({ kind }: Recipient, { recipientKind }: AwardReference): boolean =>
  kind === 'person'
    ? recipientKind === 'person' || recipientKind === 'other'
    : kind === 'family'
      ? recipientKind !== 'person'
      : recipientKind !== 'person' && recipientKind !== 'family';

/** Every holder with every honour; one with one where the words tell them apart (`分别获得A、B`). */
export const paired = (
  recipients: readonly Recipient[],
  awards: readonly AwardReference[],
  words = '',
): readonly Conferral[] => {
  const isOneEach = /分别|依次|分获/.test(words) && recipients.length === awards.length;
  return recipients.flatMap((recipient, index) =>
    awards.filter((_, place) => !isOneEach || place === index).map((award) => ({ recipient, award })),
  );
};
