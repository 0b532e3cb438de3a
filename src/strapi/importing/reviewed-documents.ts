import type { ReviewState } from '../../domain/achievement/enumerations';
import type { Extraction } from '../../importing/extraction/extraction';
import { itemsOf, type Review, type ReviewItem } from '../../importing/review/review-item';
import { reviewedExtraction } from '../../importing/review/reviewed-extraction';
import type { Fields } from '../../importing/revision/revise';
import { type PlannedDocument, planDocuments, type References } from './planned-document';

/** A document that a review wants to exist. Its `fields` and `initial` are what the importer read: what the next import compares. */
export type ReviewedDocument = PlannedDocument & {
  /** What is to be stored: as corrected, with the state of its review. */
  readonly wanted: Fields;
  /** The fields of `wanted` that an editor chose in this review, and that an earlier touch does not keep out. */
  readonly chosen: Fields;
  readonly state: ReviewState;
  /** An editor made it from selected text; no reading states it. */
  readonly added: boolean;
};

type Planned = Pick<PlannedDocument, 'uid' | 'key' | 'fields'>;

/** The review as the importer read it, with the same items in the same order. */
const asRead = (extraction: Extraction, review: Review): Review => {
  const read = <I extends ReviewItem>(items: readonly I[]): readonly I[] =>
    // @NOTE An item's reading is a proposal of its own kind.
    items.map((item) => ({ ...item, proposal: item.read ?? item.proposal }) as I);
  return {
    ...review,
    article: extraction.article,
    figures: read(review.figures),
    captions: read(review.captions),
    honorees: read(review.honorees),
  };
};

/** What a photo brought to its caption. What it did not bring stays as it is stored. */
const photoFacts = (item: ReviewItem): Fields => {
  if (item.kind !== 'caption') return {};
  const { image, altText, creator, copyrightNotice, takenOn, placeCode } = item.proposal;
  const facts: Fields = { image, altText, creator, copyrightNotice, takenOn, placeCode };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
};

const stateFields = ({ uid }: Planned, state: ReviewState): Fields => {
  if (uid === 'api::photo-caption.photo-caption') return { textChecked: state !== 'proposed' };
  return uid === 'api::achievement.achievement' || uid === 'api::conferral.conferral' ? { reviewState: state } : {};
};

const differing = (fields: Fields, other: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(other[name])),
  );

/** A conferral goes on under the key of the award that was read, whatever the award was corrected to. */
const withKeysOfReading = (wanted: readonly PlannedDocument[], read: readonly PlannedDocument[]) => {
  const conferralsOf = (item: string) =>
    read.filter((document) => document.item === item && document.honoreeKey !== null);
  const seen = new Map<string, number>();
  return wanted.map((document) => {
    if (document.honoreeKey === null) return document;
    const index = seen.get(document.item) ?? 0;
    seen.set(document.item, index + 1);
    return { ...document, key: conferralsOf(document.item)[index]?.key ?? document.key };
  });
};

/**
 * Everything that a review wants stored, the article first. What was rejected is not among it.
 *
 * @param references of the review as corrected
 */
export const planReviewed = (
  extraction: Extraction,
  review: Review,
  references: References,
): readonly ReviewedDocument[] => {
  const items = new Map(itemsOf(review).map((item) => [item.id, item]));
  const plan = (stage: Review) => planDocuments(reviewedExtraction(extraction, stage), references);
  const read = plan(asRead(extraction, review));
  const readByKey = new Map(read.map((document) => [`${document.item} ${document.key}`, document]));
  return withKeysOfReading(plan(review), read).map((wanted) => {
    const item = items.get(wanted.item);
    const reading = readByKey.get(`${wanted.item} ${wanted.key}`);
    const state = item?.state ?? 'confirmed';
    const fields = { ...wanted.fields, ...(item === undefined ? {} : photoFacts(item)), ...stateFields(wanted, state) };
    const corrections = differing(wanted.fields, reading?.fields ?? {});
    const insists = item !== undefined && (item.taken || item.state === 'corrected');
    return {
      ...wanted,
      // The order among the captions that are kept is the review's in both.
      fields: { ...(reading ?? wanted).fields },
      wanted: fields,
      chosen: item === undefined ? corrections : insists ? fields : photoFacts(item),
      state,
      added: item !== undefined && (item.read === null || reading === undefined),
    };
  });
};

/** The ids of what was read and is not to be made: rejected by an editor, or merged into its neighbour. */
export const rejectedIn = (extraction: Extraction, review: Review): readonly string[] => {
  const states = new Map(itemsOf(review).map(({ id, state }) => [id, state]));
  const read = [
    ...extraction.achievements.map(({ key }) => `figure:${key}`),
    ...extraction.captions.map(({ key }) => `caption:${key}`),
    ...extraction.honorees.map(({ key }) => `honoree:${key}`),
  ];
  return read.filter((id) => (states.get(id) ?? 'rejected') === 'rejected');
};
