import { createHash } from 'node:crypto';
import { BoundedMap } from './bounded-map';
import { surrogateKeys, withType } from './surrogate-keys';

/** An answer as it goes out, and the tags under which it is dropped. */
export type KeptAnswer = {
  readonly body: string;
  readonly etag: string;
  readonly tags: readonly string[];
  /** `Surrogate-Key`, for caches further out. */
  readonly keys: string;
};

/** An answer that is being made: what has changed meanwhile. */
type Flight = {
  readonly since: number;
  readonly changed: Set<string>;
  isStale: boolean;
  answer: Promise<KeptAnswer | null>;
};

/** How long a request may wait for the answer that another one is having made, in milliseconds: what it was read from is as old. */
const joinable = 500;

const etagOf = (body: string): string => `"${createHash('sha1').update(body).digest('base64url')}"`;

/** Characters of two bytes, and what an entry takes besides. */
const sizeOf = (key: string, { body, tags, keys }: KeptAnswer): number =>
  2 * (key.length + body.length + keys.length) + tags.reduce((sum, tag) => sum + 2 * tag.length + 50, 200);

/**
 * Answers that anybody gets, by question. Each is dropped when something changes that it was made of, or that could change what
 * it lists; one that was being made when this happened is not kept.
 */
export class AnswerCache {
  private readonly answers: BoundedMap<KeptAnswer>;
  private readonly keysByTag = new Map<string, Set<string>>();
  private readonly flights = new Map<string, Flight>();

  /** @param most bytes that the answers may take together @param isCurrent whether all changes up to now have been told */
  constructor(
    most: number,
    private readonly isCurrent: () => boolean,
  ) {
    this.answers = new BoundedMap<KeptAnswer>(most, (key, { tags }) => {
      for (const tag of tags) {
        const keys = this.keysByTag.get(tag);
        keys?.delete(key);
        if (keys?.size === 0) this.keysByTag.delete(tag);
      }
    });
  }

  /** The answer that is kept, or that is being made for another request; null when it has to be made. */
  find(key: string): KeptAnswer | Promise<KeptAnswer | null> | null {
    if (!this.isCurrent()) return null;
    const kept = this.answers.get(key);
    if (kept) return kept;
    const flight = this.flights.get(key);
    const isFresh = flight && !flight.isStale && flight.changed.size === 0 && Date.now() - flight.since < joinable;
    return isFresh ? flight.answer : null;
  }

  /**
   * Has an answer made, and keeps it if it is still true.
   *
   * @param make answers the body and its tags; null for what is not to be kept
   */
  async make(
    key: string,
    make: () => Promise<{ readonly body: string; readonly tags: Iterable<string> } | null>,
  ): Promise<KeptAnswer | null> {
    const canKeep = this.isCurrent();
    const flight: Flight = { since: Date.now(), changed: new Set(), isStale: !canKeep, answer: Promise.resolve(null) };
    const making = async (): Promise<KeptAnswer | null> => {
      const made = await make();
      if (made === null) return null;
      const tags = [...made.tags];
      const answer = { body: made.body, etag: etagOf(made.body), tags, keys: surrogateKeys(tags) };
      this.keep(key, answer, flight);
      return answer;
    };
    flight.answer = making().finally(() => {
      if (this.flights.get(key) === flight) this.flights.delete(key);
    });
    this.flights.set(key, flight);
    return flight.answer;
  }

  private keep(key: string, answer: KeptAnswer, flight: Flight): void {
    // @NOTE Being current is asked first: it may bring changes in.
    if (!this.isCurrent() || flight.isStale || answer.tags.some((tag) => flight.changed.has(tag))) return;
    this.answers.set(key, answer, sizeOf(key, answer));
    if (this.answers.get(key) !== answer) return;
    for (const tag of answer.tags) {
      const keys = this.keysByTag.get(tag) ?? new Set();
      keys.add(key);
      this.keysByTag.set(tag, keys);
    }
  }

  /** Drops what these changes are part of. */
  drop(changed: Iterable<string>): void {
    for (const tag of [...changed].flatMap(withType)) {
      for (const flight of this.flights.values()) flight.changed.add(tag);
      for (const key of [...(this.keysByTag.get(tag) ?? [])]) this.answers.delete(key);
    }
  }

  /** Drops everything: something has changed, and nobody knows what. */
  clear(): void {
    for (const flight of this.flights.values()) flight.isStale = true;
    this.answers.clear();
  }
}
