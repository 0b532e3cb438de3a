import { type Refusal, refusalOf } from './problem-of';

/** What became of a request. */
export type Sent<Data> =
  | { readonly state: 'arrived'; readonly data: Data }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** Waits for a request of Strapi's fetch client; a failure is told, not thrown. */
export const sent = async <Data>(request: Promise<{ readonly data: Data }>): Promise<Sent<Data>> => {
  try {
    return { state: 'arrived', data: (await request).data };
  } catch (error) {
    return { state: 'refused', refusal: refusalOf(error) };
  }
};
